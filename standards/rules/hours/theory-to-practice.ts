/** The smallest move from theory to practice, in the core courses with the most theory. */
import { decimal, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import { edit, type Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Fix } from '#domain/rules/finding.ts';
import type { StandardView } from '../world.ts';

const theory = ({ hours, practiceMost }: CourseHours): Hundredths => hours - practiceMost;

/** Core courses of their own, most theory first; where practice is not given, no theory is certain. */
const givers = ({ measures }: StandardView): CourseHours[] =>
	measures.courses
		.filter(({ course }) => course.category === 'core' && !course.group)
		.sort((a, b) => theory(b) - theory(a));

/** Edits that turn `lacking` whole hours of theory into practice; none where there is not so much. */
export function theoryToPractice(view: StandardView, lacking: number): Fix[] {
	const edits: Edit[] = [];
	const moves: string[] = [];
	let rest = lacking * 100;
	for (const giver of givers(view)) {
		const moved = Math.min(rest, theory(giver));
		if (moved <= 0) break;
		const { id, name } = giver.course;
		const to = (giver.practiceLeast + moved) / 100;
		const change = edit(view.plan, joinPath('courses', id, 'practiceHours'), to);
		if (change) edits.push(change);
		moves.push(`《${name}》${decimal(moved)} 学时`);
		rest -= moved;
	}
	return rest > 0 ? [] : [{ edits, effect: `${moves.join('、')}理论改为实践` }];
}

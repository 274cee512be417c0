/** 8.2: 各类选修课程的学时占总学时的比例应不少于 10%; 限选 and 任选 together. */
import { decimal, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import { edit, type Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Fix } from '#domain/rules/finding.ts';
import type { Side } from '../bounds.ts';
import { shareRow } from '../linear.ts';
import { judgeShare } from '../share.ts';
import { rule, type StandardView } from '../world.ts';

const mayTurn = ({ course: { category, nature, group } }: CourseHours): boolean =>
	category === 'extension' && nature === 'compulsory' && !group;

/** The smallest course that suffices alone, else the largest ones until they do; none where all do not. */
function enough(courses: readonly CourseHours[], lacking: Hundredths): CourseHours[] {
	const ordered = courses.filter(mayTurn).sort((a, b) => b.hours - a.hours);
	const alone = ordered.findLast(({ hours }) => hours >= lacking);
	if (alone) return [alone];
	let sum = 0;
	const last = ordered.findIndex(({ hours }) => (sum += hours) >= lacking);
	return ordered.slice(0, last + 1);
}

/** Compulsory extension courses made 限选. */
function turnElective({ plan, measures }: StandardView, lacking: number): Fix[] {
	const courses = enough(measures.courses, lacking * 100);
	const edits = courses
		.map(({ course: { id } }) => edit(plan, joinPath('courses', id, 'nature'), 'limited'))
		.filter((change): change is Edit => change !== null);
	const names = courses.map(({ course: { name } }) => `《${name}》`).join('');
	const hours = courses.reduce((sum, course) => sum + course.hours, 0);
	const effect = `${names}改为限选，选修增加 ${decimal(hours)} 学时`;
	return edits.length > 0 ? [{ edits, effect }] : [];
}

const hint = (side: Side | null, units: number): string =>
	side === 'below' ? `还差 ${units} 学时，可把专业拓展课程改为选修，或增加选修课程。` : '';

export const electiveShare = rule({
	id: 'hours/elective-share',
	title: '选修课程占比',
	scope: 'plan',
	reads: ({ plan, measures: { totals } }) => [
		totals.electiveHours,
		totals.hours,
		// Which course could become elective.
		plan.courses,
		plan.calendar,
	],
	judge: (view) =>
		view.parameters.map((parameter) =>
			judgeShare({
				parameter,
				name: '选修课程（限选与任选）',
				figure: 'share/elective',
				least: view.measures.totals.electiveHours,
				most: view.measures.totals.electiveHours,
				total: view.measures.totals.hours,
				hint,
				fixes: (side, units) => (side === 'below' ? turnElective(view, units) : []),
			}),
		),
	linear: ({ parameters }, { electiveHours, hours }) =>
		parameters.map((one) => shareRow(one, electiveHours, hours)),
});

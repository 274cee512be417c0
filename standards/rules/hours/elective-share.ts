/** 8.2: 各类选修课程的学时占总学时的比例应不少于 10%; 限选 and 任选 together. */
import { decimal } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Fix } from '#domain/rules/finding.ts';
import type { Side } from '../bounds.ts';
import { judgeShare } from '../share.ts';
import { rule, type StandardView } from '../world.ts';

/** The compulsory extension course with the fewest hours that suffices, made 限选. */
function turnElective({ plan, measures }: StandardView, lacking: number): Fix[] {
	const [course] = measures.courses
		.filter(({ course: { category, nature, group } }) => {
			return category === 'extension' && nature === 'compulsory' && !group;
		})
		.filter(({ hours }) => hours >= lacking * 100)
		.sort((a, b) => a.hours - b.hours);
	if (!course) return [];
	const { id, name } = course.course;
	const change = edit(plan, joinPath('courses', id, 'nature'), 'limited');
	const effect = `《${name}》改为限选，选修增加 ${decimal(course.hours)} 学时`;
	return change ? [{ edits: [change], effect }] : [];
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
				least: view.measures.totals.electiveHours,
				most: view.measures.totals.electiveHours,
				total: view.measures.totals.hours,
				hint,
				fixes: (side, units) => (side === 'below' ? turnElective(view, units) : []),
			}),
		),
});

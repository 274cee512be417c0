/** Adding and moving courses; how one is removed, with what refers to it, the domain says. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { insert, moveBehind, revisionOf } from './revision.ts';

export { emptyCourse } from '#domain/plan/empty-course.ts';
export { removeCourse } from '#domain/plan/remove-course.ts';

/** The last course of the same category and nature, behind which a new one comes by default. */
function lastAlike(plan: Plan, { category, nature }: Course): string | undefined {
	const same = (course: Course) => course.category === category && course.nature === nature;
	return plan.courses.findLast(same)?.id;
}

export const addCourse = (plan: Plan, course: Course, after = lastAlike(plan, course)): Edit[] => [
	...insert(revisionOf(plan), `courses/${course.id}`, course, after).edits,
];

const drop = (list: readonly string[], id: string): string[] => list.filter((one) => one !== id);

/**
 * One place up or down among the ids that stand together in `order` (the rows of a section); null
 * where it already is first or last. `list` is the whole list in the plan.
 */
function behind(list: readonly string[], order: readonly string[], id: string, by: -1 | 1) {
	const neighbour = order[order.indexOf(id) + by];
	if (neighbour === undefined) return undefined;
	if (by === 1) return neighbour;
	const rest = drop(list, id);
	return rest[rest.indexOf(neighbour) - 1] ?? null;
}

export function moveMember(
	plan: Plan,
	list: 'courses' | 'segments',
	order: readonly string[],
	id: string,
	by: -1 | 1,
): Edit[] {
	const all = plan[list].map((member) => member.id);
	const after = behind(all, order, id, by);
	return after === undefined ? [] : [...moveBehind(revisionOf(plan), `${list}/${id}`, after).edits];
}

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

/** What a member comes to stand behind, so that it is right above or below `neighbour`; null: nothing. */
function behind(list: readonly string[], id: string, neighbour: string, below: boolean) {
	if (below) return neighbour;
	const rest = drop(list, id);
	return rest[rest.indexOf(neighbour) - 1] ?? null;
}

type List = 'courses' | 'segments';

export function moveBeside(
	plan: Plan,
	list: List,
	id: string,
	neighbour: string,
	below: boolean,
): Edit[] {
	const all = plan[list].map((member) => member.id);
	const after = behind(all, id, neighbour, below);
	const before = all[all.indexOf(id) - 1] ?? null;
	if (after === before || after === id) return [];
	return [...moveBehind(revisionOf(plan), `${list}/${id}`, after).edits];
}

/**
 * One place up or down among the ids that stand together in `order` (the rows of a section); nothing
 * where it already is first or last.
 */
export function moveMember(
	plan: Plan,
	list: List,
	order: readonly string[],
	id: string,
	by: -1 | 1,
): Edit[] {
	const neighbour = order[order.indexOf(id) + by];
	return neighbour === undefined ? [] : moveBeside(plan, list, id, neighbour, by === 1);
}

/** Taking a course into a group of options, or out of it. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Course, Group, Plan } from '#domain/plan/shape.ts';
import { insert, put, revisionOf, type Revision } from './revision.ts';

/** A group that nobody is in any more goes; one that asks for more than it has asks for less. */
function tidy(revision: Revision, groupId: string | undefined): Revision {
	const group = revision.plan.groups.find(({ id }) => id === groupId);
	if (!group) return revision;
	const left = revision.plan.courses.filter((course) => course.group?.id === group.id);
	if (left.length === 0) return put(revision, `groups/${group.id}`, undefined);
	const options = new Set(left.map(({ id, group: own }) => own?.option ?? `course ${id}`)).size;
	return put(revision, `groups/${group.id}/take`, Math.min(group.take, options));
}

export function leaveGroup(plan: Plan, course: Course): Edit[] {
	const left = put(revisionOf(plan), `courses/${course.id}/group`, null);
	return [...tidy(left, course.group?.id).edits];
}

/** The course takes over category and nature of those that are in the group already. */
export function joinGroup(plan: Plan, course: Course, group: Group): Edit[] {
	const like = plan.courses.find((one) => one.group?.id === group.id && one.id !== course.id);
	const path = `courses/${course.id}`;
	let now = put(revisionOf(plan), `${path}/group`, { id: group.id });
	if (like) {
		now = put(now, `${path}/category`, like.category);
		now = put(now, `${path}/nature`, like.nature);
	}
	return [...tidy(now, course.group?.id).edits];
}

/** A new group that begins with this course alone, of which one counts. */
export function newGroup(plan: Plan, course: Course, id: string): Edit[] {
	const group: Group = { id, name: '任选组', kind: 'elective', take: 1 };
	const made = insert(revisionOf(plan), `groups/${id}`, group);
	return [...made.edits, ...joinGroup(made.plan, course, group)];
}

/** How many of the options count. */
export const setTake = (plan: Plan, group: Group, take: number): Edit[] => [
	...put(revisionOf(plan), `groups/${group.id}/take`, take).edits,
];

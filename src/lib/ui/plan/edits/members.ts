/** Courses that move alike: options of a group of which `take` count must agree (rules.md, A group). */
import type { Course, Plan } from '#domain/plan/shape.ts';

const membersOf = (plan: Plan, groupId: string): Course[] =>
	plan.courses.filter(({ group }) => group?.id === groupId);

const isBundled = (members: readonly Course[]): boolean => {
	const letters = members.flatMap(({ group }) => (group?.option ? [group.option] : []));
	return new Set(letters).size < letters.length;
};

/** All options of the course's group: category and nature are theirs together. */
export const inGroup = (plan: Plan, course: Course): readonly Course[] =>
	course.group ? membersOf(plan, course.group.id) : [course];

/**
 * The courses whose figures change with those of `course`: the other options of its group, unless
 * the group says what an option counts as, or its options are bundles of several courses.
 */
export function alike(plan: Plan, course: Course): readonly Course[] {
	if (!course.group) return [course];
	const members = membersOf(plan, course.group.id);
	const group = plan.groups.find(({ id }) => id === course.group?.id);
	return group?.counts || isBundled(members) ? [course] : members;
}

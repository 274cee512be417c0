/** Groups of courses for tests. */
import type { Group } from '#domain/plan/shape.ts';

/** An elective group of which one option counts, unless told otherwise. */
export const groupOf = (parts: Partial<Group> = {}): Group => ({
	id: 'g1',
	name: '任选组',
	kind: 'elective',
	take: 1,
	...parts,
});

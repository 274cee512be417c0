/**
 * The edits by which a mapping grows and shrinks: one batch each, on the places of formats.md, none
 * where it is so already. A certificate that the plan has not, or a course, gets none.
 */
import type { Edit } from '../plan/edit.ts';
import { revisionOf } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';
import { certificateIn, type Role } from './certificate.ts';
import { mappedIn, type Statement } from './mapped.ts';
import { mapInto, setHours, unmapFrom, type NewStatement } from './statements.ts';

/** Makes all of `statements` hold: a role, a whole task of a course, suggestions that a person accepts. */
export const mapEdits = (plan: Plan, key: string, statements: readonly NewStatement[]): Edit[] => [
	...mapInto(revisionOf(plan), key, statements).edits,
];

/** Makes none of `statements` hold: a role, a whole task, what an edition no longer asks for. */
export const unmapEdits = (plan: Plan, key: string, statements: readonly Statement[]): Edit[] => [
	...unmapFrom(revisionOf(plan), key, statements).edits,
];

/** Hours of a statement that holds; null: not given. */
export const hoursEdits = (
	plan: Plan,
	key: string,
	statement: Statement,
	hours: number | null,
): Edit[] => [...setHours(revisionOf(plan), key, statement, hours).edits];

/** Gives a course this role alone in a skill, or none (null); the hours of the one role before it stay. */
export function roleEdits(
	plan: Plan,
	key: string,
	{ skill, course }: Omit<Statement, 'role'>,
	role: Role | null,
): Edit[] {
	const certificate = certificateIn(plan, key);
	const own = certificate
		? mappedIn(certificate).filter((one) => one.skill === skill && one.course === course)
		: [];
	const hours = own.length === 1 ? (own[0]?.hours ?? null) : null;
	const more = mapInto(revisionOf(plan), key, role ? [{ skill, course, role, hours }] : []);
	return [
		...unmapFrom(
			more,
			key,
			own.filter((one) => one.role !== role),
		).edits,
	];
}

/**
 * The edits by which a mapping grows and shrinks: one batch each, on the places of formats.md, none
 * where it is so already. A certificate that the plan has not, or a course, gets none.
 */
import type { Edit } from '../plan/edit.ts';
import { joinPath } from '../plan/path.ts';
import { put, revisionOf, type Revision } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';
import { certificateIn, type MappingRow, type Role } from './certificate.ts';
import { mappedIn, statementKey, type Statement } from './mapped.ts';
import { settle } from './settled.ts';

export interface NewStatement extends Statement {
	/** Absent: not given. */
	readonly hours?: number | null;
}

const namesIn = ({ plan }: Revision, key: string): Set<string> => {
	const certificate = certificateIn(plan, key);
	return new Set(certificate ? mappedIn(certificate).map(statementKey) : []);
};

const rowPath = (key: string, skill: string): string =>
	joinPath('certificates', key, 'mapping', skill);

const coursesOf = ({ plan }: Revision, key: string, skill: string): MappingRow['courses'] | null =>
	certificateIn(plan, key)?.mapping.find((row) => row.skill === skill)?.courses ?? null;

function placeOf(revision: Revision, key: string, statement: Statement): number {
	const { skill } = statement;
	const name = statementKey(statement);
	const courses = coursesOf(revision, key, skill) ?? [];
	return courses.findIndex((one) => statementKey({ ...one, skill }) === name);
}

function added(revision: Revision, key: string, { skill, ...one }: NewStatement): Revision {
	const path = rowPath(key, skill);
	const courses = coursesOf(revision, key, skill);
	const said = { course: one.course, role: one.role, hours: one.hours ?? null };
	return courses
		? put(revision, `${path}/courses/${courses.length}`, said)
		: put(revision, path, { skill, courses: [said] });
}

/** A row without a course goes. */
function removed(revision: Revision, key: string, statement: Statement): Revision {
	const path = rowPath(key, statement.skill);
	const { length = 0 } = coursesOf(revision, key, statement.skill) ?? [];
	const at = placeOf(revision, key, statement);
	return put(revision, length > 1 ? `${path}/courses/${at}` : path, undefined);
}

type Step<Item> = (revision: Revision, key: string, item: Item) => Revision;

/** Takes each step, on a mapping in which every statement can be reached; without one nothing changes. */
function each<Item>(
	revision: Revision,
	key: string,
	items: readonly Item[],
	step: Step<Item>,
): Revision {
	const certificate = certificateIn(revision.plan, key);
	if (!certificate || items.length === 0) return revision;
	const start = settle(revision, key, certificate);
	return items.reduce((now, item) => step(now, key, item), start);
}

/** As `mapEdits`, upon edits made before. */
export function mapInto(
	revision: Revision,
	key: string,
	statements: readonly NewStatement[],
): Revision {
	const known = namesIn(revision, key);
	const courses = new Set(revision.plan.courses.map(({ id }) => id));
	const fresh = statements.filter((one) => {
		const name = statementKey(one);
		return courses.has(one.course) && !known.has(name) && known.add(name).has(name);
	});
	return each(revision, key, fresh, added);
}

/** As `unmapEdits`, upon edits made before. */
export function unmapFrom(
	revision: Revision,
	key: string,
	statements: readonly Statement[],
): Revision {
	const known = namesIn(revision, key);
	const standing = statements.filter((one) => known.delete(statementKey(one)));
	return each(revision, key, standing, removed);
}

/** Makes all of `statements` hold: a role, a whole task of a course, suggestions that a person accepts. */
export const mapEdits = (plan: Plan, key: string, statements: readonly NewStatement[]): Edit[] => [
	...mapInto(revisionOf(plan), key, statements).edits,
];

/** Makes none of `statements` hold: a role, a whole task, what an edition no longer asks for. */
export const unmapEdits = (plan: Plan, key: string, statements: readonly Statement[]): Edit[] => [
	...unmapFrom(revisionOf(plan), key, statements).edits,
];

/** Hours of a statement that holds; null: not given. */
export function hoursEdits(
	plan: Plan,
	key: string,
	statement: Statement,
	hours: number | null,
): Edit[] {
	if (!namesIn(revisionOf(plan), key).has(statementKey(statement))) return [];
	const set: Step<number | null> = (now) => {
		const at = placeOf(now, key, statement);
		return put(now, `${rowPath(key, statement.skill)}/courses/${at}/hours`, hours);
	};
	return [...each(revisionOf(plan), key, [hours], set).edits];
}

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

/** Statements that join a mapping and leave it, each an edit upon those made before. */
import { joinPath } from '../plan/path.ts';
import { put, type Revision } from '../plan/revision.ts';
import { certificateIn, type MappingRow } from './certificate.ts';
import { mappedIn, statementKey, type Statement } from './mapped.ts';
import { settle } from './settled.ts';

export interface NewStatement extends Statement {
	/** Absent: not given. */
	readonly hours?: number | null;
}

const statementsIn = ({ plan }: Revision, key: string): Set<string> => {
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

/** Makes all of them hold, upon edits made before; of a course that the plan has not, none. */
export function mapInto(
	revision: Revision,
	key: string,
	statements: readonly NewStatement[],
): Revision {
	const known = statementsIn(revision, key);
	const courses = new Set(revision.plan.courses.map(({ id }) => id));
	const fresh = statements.filter((one) => {
		const name = statementKey(one);
		return courses.has(one.course) && !known.has(name) && known.add(name).has(name);
	});
	return each(revision, key, fresh, added);
}

/** Makes none of them hold, upon edits made before. */
export function unmapFrom(
	revision: Revision,
	key: string,
	statements: readonly Statement[],
): Revision {
	const known = statementsIn(revision, key);
	const standing = statements.filter((one) => known.delete(statementKey(one)));
	return each(revision, key, standing, removed);
}

/** Hours of a statement that holds, upon edits made before; null: not given. */
export function setHours(
	revision: Revision,
	key: string,
	statement: Statement,
	hours: number | null,
): Revision {
	const certificate = certificateIn(revision.plan, key);
	const name = statementKey(statement);
	const known = certificate && mappedIn(certificate).find((one) => statementKey(one) === name);
	if (!known || known.hours === hours) return revision;
	return each(revision, key, [hours], (now, _, to) => {
		const row = `${rowPath(key, statement.skill)}/courses/${placeOf(now, key, statement)}`;
		return put(now, `${row}/hours`, to);
	});
}

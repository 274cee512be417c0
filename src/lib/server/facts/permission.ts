/**
 * Whose the facts are: 学校管理员 and 教务 keep them, auditors read them, and whoever is of a department
 * reads what is of the department or of the whole school.
 */
import type { Facts } from '#domain/staff/facts-shape.ts';
import { recordKinds, type FactValue, type RecordKind } from '#domain/staff/records.ts';
import { isWithin, scopeOf, type Scope } from '#domain/staff/scope.ts';
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';
import type { Standing, StandingRow } from './standing.ts';

export const mayEditFacts = ({ role }: Actor): boolean =>
	role === 'school-admin' || role === 'academic-affairs';

export const notTheirs = () =>
	refused('not-allowed', '师资与条件由学校管理员和教务处维护。有出入请告诉他们。');

/** null: all of the school. A reviewer without a department is the school's. */
export function readingScope({ role, department }: Actor, standing: Standing): Scope | null {
	const isBound =
		role === 'department-head' || (role === 'department-reviewer' && department !== '');
	return isBound
		? scopeOf(
				department,
				standing.rows.department.map(({ value }) => value as never),
			)
		: null;
}

/** The records that the actor reads, in the order in which they stand. */
export function visibleRows(actor: Actor, standing: Standing): Standing['rows'] {
	const scope = readingScope(actor, standing);
	if (!scope) return standing.rows;
	const of = (kind: RecordKind): readonly StandingRow[] =>
		standing.rows[kind].filter(({ value }) => isWithin(scope, kind, value));
	return Object.fromEntries(recordKinds.map((kind) => [kind, of(kind)])) as Standing['rows'];
}

/** Auditors compare by 工号 and have no need of names (product.md, Personal data). */
export const seesNames = ({ role }: Actor): boolean => role !== 'auditor';

export function seen<Value extends FactValue>(actor: Actor, kind: RecordKind, value: Value): Value {
	return kind === 'teacher' && !seesNames(actor) ? { ...value, name: '' } : value;
}

const unnamed = new WeakMap<Facts, Facts>();

/** The facts of a programme as the actor sees them; one object for one, so that checks can go on from another. */
export function seenFacts(actor: Actor, facts: Facts | null): Facts | null {
	if (facts === null || seesNames(actor)) return facts;
	const known = unnamed.get(facts) ?? {
		...facts,
		teachers: facts.teachers.map((teacher) => ({ ...teacher, name: '' })),
	};
	unnamed.set(facts, known);
	return known;
}

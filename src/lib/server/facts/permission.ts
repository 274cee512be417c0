/**
 * Whose the facts are: 学校管理员 and 教务 keep them, department heads what the course library has of their
 * department; auditors read them, and whoever is of a department reads what is of it or of the whole school.
 */
import type { Facts } from '#domain/staff/facts-shape.ts';
import {
	recordKinds,
	type CourseRecord,
	type FactValue,
	type RecordKind,
	type TextbookRecord,
} from '#domain/staff/records.ts';
import { isWithin, scopeOf, type Scope } from '#domain/staff/scope.ts';
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';
import type { Standing, StandingRow } from './standing.ts';

export const mayEditFacts = ({ role }: Actor): boolean =>
	role === 'school-admin' || role === 'academic-affairs';

export const notTheirs = () =>
	refused('not-allowed', '师资与条件由学校管理员和教务处维护。有出入请告诉他们。');

/** Kinds of the course library, of which department heads keep what is of their department. */
const libraryKinds: readonly RecordKind[] = ['course', 'textbook'];
export const isLibraryKind = (kind: RecordKind): boolean => libraryKinds.includes(kind);

const notOfDepartment = ({ department }: Actor) =>
	refused(
		'not-allowed',
		`课程库由教务处和学校管理员维护；专业负责人可以改${department || '本系部'}的课程和这些课程的教材。`,
	);

/** Whether they may enter records of a kind at all. */
export const mayAdd = (actor: Actor, kind: RecordKind): boolean =>
	mayEditFacts(actor) ||
	(isLibraryKind(kind) && actor.role === 'department-head' && actor.department !== '');

function isOfDepartment(
	{ department }: Actor,
	kind: RecordKind,
	value: FactValue,
	{ rows }: Pick<Standing, 'rows'>,
): boolean {
	if (kind === 'course') return (value as CourseRecord).department === department;
	const { courses } = value as TextbookRecord;
	const named = (word: string) =>
		rows.course
			.map((row) => row.value as CourseRecord)
			.filter(({ code, name }) => code === word || name === word);
	const isOwn = (course: CourseRecord): boolean => course.department === department;
	return (
		courses.length > 0 &&
		courses.every((word) => named(word).some(isOwn) && named(word).every(isOwn))
	);
}

/** Whether a record is theirs to keep, as it stands and as it is to be. */
export const mayKeep = (
	actor: Actor,
	kind: RecordKind,
	values: readonly FactValue[],
	standing: Pick<Standing, 'rows'>,
): boolean =>
	mayEditFacts(actor) ||
	(mayAdd(actor, kind) && values.every((value) => isOfDepartment(actor, kind, value, standing)));

export const notTheirsToKeep = (actor: Actor, kind: RecordKind) =>
	mayAdd(actor, kind) ? notOfDepartment(actor) : notTheirs();

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

/** Guests, and auditors of a part of the school, read what a plan was judged by, and no records of the school. */
const noRows = (): Standing['rows'] =>
	Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Standing['rows'];

/** The records that the actor reads, in the order in which they stand. */
export function visibleRows(actor: Actor, standing: Standing): Standing['rows'] {
	if (actor.role === 'guest' || actor.duty) return noRows();
	const scope = readingScope(actor, standing);
	if (!scope) return standing.rows;
	const of = (kind: RecordKind): readonly StandingRow[] =>
		standing.rows[kind].filter(({ value }) => isWithin(scope, kind, value));
	return Object.fromEntries(recordKinds.map((kind) => [kind, of(kind)])) as Standing['rows'];
}

/** Auditors compare by 工号 and have no need of names (product.md, Personal data); guests even less. */
export const seesNames = ({ role }: Actor): boolean => role !== 'auditor' && role !== 'guest';

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

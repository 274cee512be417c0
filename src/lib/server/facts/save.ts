/** A record is entered, changed or removed: always as one more revision. */
import { canonicalJson } from '#domain/plan/canonical.ts';
import {
	keyOf,
	programmesOf,
	readRecord,
	type FactValue,
	type RecordKind,
} from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool, type SchoolQueries } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { today } from '../plans/judge.ts';
import { rejudgePlans } from '../plans/rejudge.ts';
import { changedMeanwhile, noSuchRecord, sameKey } from './conflict.ts';
import { catalogued } from './catalogued.ts';
import { whyNot, type Opened } from './keeping.ts';
import { departmentFaults } from './one-department.ts';
import { insertFacts, revisionsOf, standing, type FactRow } from './repository.ts';
import { standingOf } from './standing.ts';

/** Another record of the same key, which would then stand twice. */
export async function twinOf(
	db: SchoolQueries,
	kind: RecordKind,
	value: FactValue,
	recordId: string | null,
): Promise<(FactRow & { value: FactValue }) | undefined> {
	const key = keyOf(kind, value as never);
	const rows = await standing(db);
	return rows.find(
		(row): row is FactRow & { value: FactValue } =>
			row.kind === kind && row.recordId !== recordId && keyOf(kind, row.value as never) === key,
	);
}

type Refuse = () => Promise<{ readonly ok: false } & Answer<never>>;

type Found =
	| { readonly as: 'opened'; readonly before: FactValue | null }
	/** The same form of the same person has been here before. */
	| { readonly as: 'done' }
	| { readonly as: 'refused'; readonly refuse: Refuse };

const isAgain = (
	{ personId }: Actor,
	newest: FactRow,
	{ revision }: Opened,
	value: FactValue | null,
): boolean =>
	newest.revision === revision + 1 &&
	newest.personId === personId &&
	newest.erasedAt === null &&
	canonicalJson(newest.value) === canonicalJson(value);

/** Whether the record stands as it did when the form was opened. */
async function asOpened(
	db: SchoolQueries,
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
	value: FactValue | null,
): Promise<Found> {
	const [newest] = await revisionsOf(db, opened.recordId);
	const none: Refuse = () => Promise.resolve(noSuchRecord(kind));
	if (!newest) return opened.revision === 0 ? { as: 'opened', before: null } : refusing(none);
	if (newest.kind !== kind) return refusing(none);
	if (isAgain(actor, newest, opened, value)) return { as: 'done' };
	return newest.revision === opened.revision && newest.value !== null
		? { as: 'opened', before: newest.value }
		: refusing(() => changedMeanwhile(newest));
}

const refusing = (refuse: Refuse): Found => ({ as: 'refused', refuse });

type Written =
	| { readonly recordId: string; readonly before: FactValue | null; readonly again?: true }
	| { readonly refuse: Refuse };

async function write(
	db: SchoolQueries,
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
	value: FactValue | null,
): Promise<Written> {
	const { recordId, revision } = opened;
	const found = await asOpened(db, actor, kind, opened, value);
	if (found.as === 'refused') return found;
	if (found.as === 'done') return { recordId, before: null, again: true };
	const twin = value && (await twinOf(db, kind, value, recordId));
	if (twin) return { refuse: () => sameKey(kind, twin) };
	const { personId } = actor;
	const made = { personId, at: now(), batch: newId() };
	await insertFacts(db, [{ kind, recordId, revision: revision + 1, value, ...made }]);
	return { recordId, before: found.before };
}

/** Plans of the programmes that any of these is part of are judged anew; null: it may be any programme. */
export async function rejudgeWith(
	schoolId: string,
	touched: readonly ({ readonly kind: RecordKind; readonly value: FactValue } | null)[],
): Promise<void> {
	const codes = touched.map((each) => each && programmesOf(each.kind, each.value));
	if (codes.includes(null)) return rejudgePlans(schoolId);
	const named = new Set(codes.flatMap((some) => some ?? []));
	if (named.size > 0) await rejudgePlans(schoolId, named);
}

export const rejudgeFor = (
	schoolId: string,
	kind: RecordKind,
	values: readonly (FactValue | null)[],
): Promise<void> =>
	rejudgeWith(
		schoolId,
		values.flatMap((value) => (value ? [{ kind, value }] : [])),
	);

async function change(
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
	value: FactValue | null,
): Promise<Answer<{ recordId: string }>> {
	const written = await writeSchool(actor.schoolId, (db) => write(db, actor, kind, opened, value));
	if ('refuse' in written) return written.refuse();
	if (!written.again) await rejudgeFor(actor.schoolId, kind, [written.before, value]);
	return granted({ recordId: written.recordId });
}

const incomplete = (opened: Opened | null) =>
	opened?.revision === 0 && !/^[0-9a-z]{16}$/.test(opened.recordId)
		? refused('invalid', '表单不完整，请刷新后再填写。')
		: null;

/** `opened`: null enters a new record. Refused where another has the key, or the record has moved on. */
export async function saveRecord(
	actor: Actor,
	kind: RecordKind,
	opened: Opened | null,
	value: unknown,
): Promise<Answer<{ recordId: string }>> {
	const refusal = (await whyNot(actor, kind, opened)) ?? incomplete(opened);
	if (refusal) return refusal;
	const read = await readFor(actor, kind, value);
	if (!read.ok) return read;
	return (
		(await whyNot(actor, kind, opened, read.value)) ??
		change(actor, kind, opened ?? { recordId: newId(), revision: 0 }, read.value)
	);
}

/** What a form brings, as a record of this school: faults stand at paths within it. */
export async function readFor(
	{ schoolId }: Actor,
	kind: RecordKind,
	value: unknown,
): Promise<Answer<FactValue>> {
	const read = readRecord(kind, value, today());
	const named = read.ok ? await catalogued(kind, read.value) : read;
	const faults = named.ok
		? departmentFaults(kind, named.value, await standingOf(schoolId))
		: named.faults;
	return named.ok && faults.length === 0
		? granted(named.value)
		: refused('invalid', `有 ${faults.length} 处需要改正，没有保存。`, faults);
}

/** The record is of no plan any more; what it was stays in its history. */
export async function removeRecord(
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
): Promise<Answer<{ recordId: string }>> {
	return (await whyNot(actor, kind, opened)) ?? change(actor, kind, opened, null);
}

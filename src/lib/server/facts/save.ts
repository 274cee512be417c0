/** A record is entered, changed or removed: always as one more revision. */
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
import { mayEditFacts, notTheirs } from './permission.ts';
import { insertFacts, revisionsOf, standing, type FactRow } from './repository.ts';

/** Where the form was opened: a record at a revision; null: a new one. */
export interface Opened {
	readonly recordId: string;
	readonly revision: number;
}

/** Another record of the same key, which would then stand twice. */
async function twinOf(
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

/** How the record stands; a refusal where it is not there, or has moved on since it was opened. */
async function asOpened(db: SchoolQueries, kind: RecordKind, { recordId, revision }: Opened) {
	const [newest] = await revisionsOf(db, recordId);
	if (!newest || newest.kind !== kind) return { refuse: () => Promise.resolve(noSuchRecord(kind)) };
	return newest.revision === revision && newest.value !== null
		? { newest }
		: { refuse: () => changedMeanwhile(newest) };
}

type Written =
	| { readonly recordId: string; readonly before: FactValue | null }
	| { readonly refuse: () => Promise<{ readonly ok: false } & Answer<never>> };

const rowOf = ({ personId }: Actor, kind: RecordKind, recordId: string, revision: number) => ({
	...{ kind, recordId, revision, personId },
	at: now(),
	batch: newId(),
});

async function write(
	db: SchoolQueries,
	actor: Actor,
	kind: RecordKind,
	opened: Opened | null,
	value: FactValue | null,
): Promise<Written> {
	const found = opened && (await asOpened(db, kind, opened));
	if (found && 'refuse' in found) return found as Written;
	const twin = value && (await twinOf(db, kind, value, opened?.recordId ?? null));
	if (twin) return { refuse: () => sameKey(kind, twin) };
	const recordId = opened?.recordId ?? newId();
	const row = rowOf(actor, kind, recordId, (opened?.revision ?? 0) + 1);
	await insertFacts(db, [{ ...row, value }]);
	return { recordId, before: found?.newest.value ?? null };
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
	opened: Opened | null,
	value: FactValue | null,
): Promise<Answer<{ recordId: string }>> {
	const written = await writeSchool(actor.schoolId, (db) => write(db, actor, kind, opened, value));
	if ('refuse' in written) return written.refuse();
	await rejudgeFor(actor.schoolId, kind, [written.before, value]);
	return granted({ recordId: written.recordId });
}

/** `opened`: null enters a new record. Refused where another has the key, or the record has moved on. */
export async function saveRecord(
	actor: Actor,
	kind: RecordKind,
	opened: Opened | null,
	value: unknown,
): Promise<Answer<{ recordId: string }>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const read = readRecord(kind, value, today());
	return read.ok
		? change(actor, kind, opened, read.value)
		: refused('invalid', `有 ${read.faults.length} 处需要改正，没有保存。`, read.faults);
}

/** The record is of no plan any more; what it was stays in its history. */
export async function removeRecord(
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
): Promise<Answer<{ recordId: string }>> {
	return mayEditFacts(actor) ? change(actor, kind, opened, null) : notTheirs();
}

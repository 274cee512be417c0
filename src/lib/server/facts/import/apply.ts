/** What was compared is written: all of it as one batch, in one transaction, or nothing. */
import type { Change, Compared } from '#domain/staff/import/compare.ts';
import { keyOf, titleOf, type FactValue, type RecordKind } from '#domain/staff/records.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { writeSchool, type SchoolQueries } from '../../db/databases.ts';
import { newId, now } from '../../db/identifier.ts';
import { namesOf } from '../../people/index.ts';
import {
	changedSince,
	hasBatch,
	insertFacts,
	lastSeq,
	standing,
	type FactRow,
} from '../repository.ts';
import { rejudgeWith } from '../save.ts';

export interface Order {
	readonly schoolId: string;
	readonly personId: string;
	/** Stands in the rows that it writes: the same order is written once. */
	readonly batch: string;
	readonly compared: Compared;
	/** Of the records that it was compared with. */
	readonly seq: number;
	/** Kinds whose absent records are to be removed. */
	readonly remove: readonly RecordKind[];
}

export interface Applied {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

type Rows = ReadonlyMap<string, FactRow & { readonly value: FactValue }>;

async function standingByKey(db: SchoolQueries): Promise<Rows> {
	const rows = await standing(db);
	return new Map(
		rows
			.filter((row): row is FactRow & { value: FactValue } => row.value !== null)
			.map((row) => [`${row.kind} ${keyOf(row.kind, row.value as never)}`, row]),
	);
}

const absentOf = ({ compared, remove }: Order) =>
	compared.absent.filter(({ kind }) => remove.includes(kind));

function rowsOf(order: Order, rows: Rows) {
	const at = now();
	const rowOf = (kind: RecordKind, key: string, value: FactValue | null) => {
		const before = rows.get(`${kind} ${key}`);
		const [recordId, revision] = [before?.recordId ?? newId(), (before?.revision ?? 0) + 1];
		return { kind, recordId, revision, value, at, personId: order.personId, batch: order.batch };
	};
	return [
		...order.compared.changes.map(({ kind, key, value }) => rowOf(kind, key, value)),
		...absentOf(order).map(({ kind, key }) => rowOf(kind, key, null)),
	];
}

const most = 5;

/** Who changed what meanwhile; nothing was written. */
async function stale(rows: readonly FactRow[]) {
	const person = await namesOf(rows.map(({ personId }) => personId));
	const said = rows.slice(0, most).map(({ kind, value, personId }) => {
		const what = value ? titleOf(kind, value as never) : '一条记录（已删除）';
		return `${person(personId).name} 改了 ${what}`;
	});
	const more = rows.length > most ? ` 等 ${rows.length} 处` : '';
	return refused(
		'stale',
		`比对之后师资与条件有了变化：${said.join('，')}${more}。什么也没有写入，请重新比对后再确认。`,
	);
}

const count = (changes: readonly Change[], isNew: boolean): number =>
	changes.filter(({ before }) => (before === null) === isNew).length;

const appliedOf = (order: Order): Applied => ({
	added: count(order.compared.changes, true),
	changed: count(order.compared.changes, false),
	removed: absentOf(order).length,
});

async function write(db: SchoolQueries, order: Order): Promise<'written' | 'before' | FactRow[]> {
	if (await hasBatch(db, order.batch)) return 'before';
	if ((await lastSeq(db)) !== order.seq) return changedSince(db, order.seq);
	await insertFacts(db, rowsOf(order, await standingByKey(db)));
	return 'written';
}

function rejudge(order: Order): Promise<void> {
	// What a removed record served is not at hand: it may be any programme.
	if (absentOf(order).length > 0) return rejudgeWith(order.schoolId, [null]);
	const touched = order.compared.changes.flatMap(({ kind, value, before }) => [
		{ kind, value },
		...(before ? [{ kind, value: before }] : []),
	]);
	return rejudgeWith(order.schoolId, touched);
}

/** Whoever calls it has asked who may, and found no problems. */
export async function applyOrder(order: Order): Promise<Answer<Applied>> {
	const written = await writeSchool(order.schoolId, (db) => write(db, order));
	if (Array.isArray(written)) return stale(written);
	if (written === 'written') await rejudge(order);
	return granted(appliedOf(order));
}

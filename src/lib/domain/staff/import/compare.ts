/** What an import would change: each row against the record that stands, and nothing of it done. */
import type { Fault } from '../../fault.ts';
import type { Table } from '../../table.ts';
import { columnsOf, keyOfTexts, readTexts, textsOf } from '../columns/index.ts';
import {
	keyOf,
	recordKinds,
	titleOf,
	type FactValue,
	type RecordKind,
	type Records,
} from '../records.ts';
import { hintsOf } from './hints.ts';
import { rowsOfTables, type Problem, type Row } from './rows.ts';

/** One field, as it is written in a table. */
export interface Difference {
	readonly head: string;
	readonly from: string;
	readonly to: string;
}

export interface Change {
	readonly kind: RecordKind;
	readonly key: string;
	readonly title: string;
	/** `教师!5`: sheet and row. */
	readonly at: string;
	readonly value: FactValue;
	/** null: a new record. */
	readonly before: FactValue | null;
	readonly differences: readonly Difference[];
}

/** A record that the tables of its kind do not have. */
export interface Absent {
	readonly kind: RecordKind;
	readonly key: string;
	readonly title: string;
}

export interface Compared {
	/** Kinds that the tables have. */
	readonly kinds: readonly RecordKind[];
	readonly changes: readonly Change[];
	/** Rows that say what stands already. */
	readonly unchanged: Readonly<Partial<Record<RecordKind, number>>>;
	readonly absent: readonly Absent[];
	readonly problems: readonly Problem[];
	/** The rows that have problems, with their texts, so that they can be given back. */
	readonly faulty: readonly FaultyRow[];
	readonly notes: readonly string[];
}

export interface FaultyRow {
	readonly kind: RecordKind;
	readonly texts: Readonly<Record<string, string>>;
	readonly problems: readonly Problem[];
}

const indexOf = (records: Records): Map<string, FactValue> =>
	new Map(
		recordKinds.flatMap((kind) =>
			records[kind].map((value) => [`${kind} ${keyOf(kind, value as never)}`, value] as const),
		),
	);

const problemAt = ({ sheet, number, cellOf }: Row, { path, wrong, right }: Fault): Problem => ({
	...{ sheet, row: number, cell: cellOf(path), wrong, right },
});

function twice(row: Row, key: string, first: Row): Problem {
	const { head = '' } = columnsOf(row.kind)[0] ?? {};
	const place = `${first.sheet}!${first.cellOf(columnsOf(row.kind)[0]?.key ?? '')}`;
	const right =
		row.kind === 'teacher'
			? '一名教师只写一行：几个系部的归一个系部，几段企业实践写在一格；不是同一人的改工号'
			: '同一条只写一行';
	const wrong = `${head} ${key} 与 ${place} 重复`;
	return problemAt(row, { path: columnsOf(row.kind)[0]?.key ?? '', wrong, right });
}

function differencesOf(kind: RecordKind, before: FactValue | null, value: FactValue): Difference[] {
	const from = before ? textsOf(kind, before as never) : {};
	const to = textsOf(kind, value as never);
	return columnsOf(kind)
		.map(({ key, head }) => ({ head, from: from[key] ?? '', to: to[key] ?? '' }))
		.filter((each) => each.from !== each.to);
}

function changeOf(row: Row, before: FactValue | null, value: FactValue): Change {
	const { kind, sheet, number } = row;
	const [key, title] = [keyOf(kind, value as never), titleOf(kind, value as never)];
	const differences = differencesOf(kind, before, value);
	return { kind, key, title, at: `${sheet}!${number}`, value, before, differences };
}

interface Judged {
	readonly row: Row;
	readonly before: FactValue | null;
	readonly key: string | null;
	readonly change: Change | null;
	readonly problems: readonly Problem[];
}

/** Each row by itself, and against those above it. */
function judge(
	rows: readonly Row[],
	standing: ReadonlyMap<string, FactValue>,
	today: string,
): Judged[] {
	const seen = new Map<string, Row>();
	return rows.map((row): Judged => {
		const key = keyOfTexts(row.kind, row.texts);
		const name = `${row.kind} ${key}`;
		const first = key === null ? undefined : seen.get(name);
		const before = standing.get(name) ?? null;
		const judged = { row, key, before, change: null, problems: [] };
		if (first) return { ...judged, problems: [twice(row, key ?? '', first)] };
		if (key !== null) seen.set(name, row);
		const read = readTexts(row.kind, row.texts, today, before as never);
		if (!read.ok) return { ...judged, problems: read.faults.map((fault) => problemAt(row, fault)) };
		const change = changeOf(row, before, read.value);
		const same = before !== null && change.differences.length === 0;
		return { ...judged, change: same ? null : change };
	});
}

function absentOf(
	judged: readonly Judged[],
	kinds: readonly RecordKind[],
	records: Records,
): Absent[] {
	const here = new Set(judged.map(({ row, key }) => `${row.kind} ${key}`));
	return kinds.flatMap((kind) =>
		records[kind]
			.map((value) => ({
				...{ kind, key: keyOf(kind, value as never), title: titleOf(kind, value as never) },
			}))
			.filter(({ key }) => !here.has(`${kind} ${key}`)),
	);
}

function unchangedOf(judged: readonly Judged[]): Compared['unchanged'] {
	const counts: Partial<Record<RecordKind, number>> = {};
	for (const { row, change, problems } of judged)
		if (!change && problems.length === 0) counts[row.kind] = (counts[row.kind] ?? 0) + 1;
	return counts;
}

/** Problems of cells belong to their rows, too. */
function faultyOf(judged: readonly Judged[], cells: readonly Problem[]): FaultyRow[] {
	const byRow = new Map<string, Problem[]>();
	for (const problem of [...cells, ...judged.flatMap(({ problems }) => problems)]) {
		const place = `${problem.sheet} ${problem.row}`;
		const here = byRow.get(place) ?? [];
		here.push(problem);
		byRow.set(place, here);
	}
	return judged.flatMap(({ row: { kind, sheet, number, texts }, before }) => {
		const problems = byRow.get(`${sheet} ${number}`) ?? [];
		// Whole, so that what the table has no column for is not emptied by the one that comes back.
		const whole = before ? { ...textsOf(kind, before as never), ...texts } : texts;
		return problems.length > 0 ? [{ kind, texts: whole, problems }] : [];
	});
}

/** `kinds`: what the tables may be of. */
export function compareTables(
	tables: readonly Table[],
	records: Records,
	today: string,
	kinds: readonly RecordKind[] = recordKinds,
): Compared {
	const read = rowsOfTables(tables, kinds);
	const judged = judge(read.rows, indexOf(records), today);
	const found = recordKinds.filter((kind) => read.rows.some((row) => row.kind === kind));
	const changes = judged.flatMap(({ change }) => change ?? []);
	return {
		kinds: found,
		changes,
		unchanged: unchangedOf(judged),
		absent: absentOf(judged, found, records),
		problems: [...read.problems, ...judged.flatMap(({ problems }) => problems)],
		faulty: faultyOf(judged, read.problems),
		notes: [...read.notes, ...hintsOf(changes, records)],
	};
}

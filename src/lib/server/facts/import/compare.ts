/** A source against the records that stand; for the thread, since what strangers send may take long. */
import { success, type Outcome } from '#domain/fault.ts';
import { compareTables, type Change, type Compared } from '#domain/staff/import/compare.ts';
import { pastedTable } from '#domain/staff/import/pasted.ts';
import type { Problem } from '#domain/staff/import/rows.ts';
import { recordKinds, type RecordKind, type Records } from '#domain/staff/records.ts';
import type { Table } from '#domain/table.ts';
import { readWorkbook } from '#exports/workbook/index.ts';
import { catalogued } from '../catalogued.ts';
import type { Source } from './source.ts';

export interface CompareRequest {
	readonly source: Source;
	readonly records: Records;
	readonly today: string;
}

type Pasted = Extract<Source, { pasted: object }>['pasted'];

/** Each table is of the kind that it was pasted for, and of no other. */
function comparePasted(pasted: Pasted, records: Records, today: string): Compared {
	const given = recordKinds.filter((kind) => (pasted[kind] ?? '').trim() !== '');
	const tableOf = (kind: RecordKind): Table => pastedTable(kind, pasted[kind] ?? '');
	return compareTables(given.map(tableOf), records, today, given);
}

async function compareAny({ source, records, today }: CompareRequest): Promise<Outcome<Compared>> {
	if ('pasted' in source) return success(comparePasted(source.pasted, records, today));
	const read = await readWorkbook(source.bytes);
	if (!read.ok) return read;
	const { tables, hidden } = read.value;
	const compared = compareTables(tables, records, today);
	const unread = hidden.map((name) => `${name}：隐藏的工作表，没有读。`);
	return success({ ...compared, notes: [...compared.notes, ...unread] });
}

/** What the national catalogue says of a programme stands in its record, or why it is none. */
async function named(change: Change): Promise<{ change: Change; problems: Problem[] }> {
	const found = await catalogued(change.kind, change.value);
	if (found.ok) return { change: { ...change, value: found.value }, problems: [] };
	const [sheet = '', row = '0'] = change.at.split('!');
	const place = { sheet, row: Number(row), cell: row };
	return {
		change,
		problems: found.faults.map(({ wrong, right }) => ({ ...place, wrong, right })),
	};
}

export async function compareSource(request: CompareRequest): Promise<Outcome<Compared>> {
	const compared = await compareAny(request);
	if (!compared.ok) return compared;
	const all = await Promise.all(compared.value.changes.map(named));
	const problems = all.flatMap((each) => each.problems);
	const changes = all.filter((each) => each.problems.length === 0).map(({ change }) => change);
	return success({
		...compared.value,
		changes,
		problems: [...compared.value.problems, ...problems],
	});
}

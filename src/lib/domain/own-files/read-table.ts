/** A whole table by its mapping: every row, the weeks, and the file's own sums. */
import type { Plan } from '../plan/shape.ts';
import type { Mapping } from './mapping.ts';
import { readRow } from './read-row.ts';
import type { ReadRow, ReadTable } from './reading.ts';
import { knownRows } from './rows.ts';
import { sumsOf } from './sums.ts';
import { most, type SourceTable } from './source.ts';
import { weeksOf } from './weeks.ts';

/** One course over several rows, its name merged, is one. */
function joined(rows: readonly ReadRow[], source: SourceTable, nameColumn: number): ReadRow[] {
	const list: ReadRow[] = [];
	const cellsOf = new Map(source.table.rows.map((row) => [row.number, row.cells]));
	for (const row of rows) {
		const last = list.at(-1);
		const continues =
			row.kind === 'course' && cellsOf.get(row.row)?.get(nameColumn)?.merged === true;
		if (!continues || last?.kind !== 'course' || last.name !== row.name) list.push(row);
		else list[list.length - 1] = withMore(last, row);
	}
	return list;
}

function withMore(first: ReadRow, more: ReadRow): ReadRow {
	const add = (name: keyof ReadRow['figures']) => {
		const [a, b] = [first.figures[name], more.figures[name]];
		if (!b || more.repeated.includes(name)) return a;
		return a ? { ...a, value: a.value + b.value } : b;
	};
	return {
		...first,
		figures: {
			credits: add('credits'),
			hours: add('hours'),
			theory: add('theory'),
			practice: add('practice'),
		},
		terms: [...first.terms, ...more.terms.filter(({ repeated }) => !repeated)],
		outside: first.outside + more.outside,
		ticked: [...first.ticked, ...more.ticked],
		notes: [
			...first.notes,
			...more.notes,
			`第 ${more.row} 行与它是同一门课（名称合并），合在一起读。`,
		],
		problems: [...first.problems, ...more.problems],
	};
}

export function readTable(
	source: SourceTable,
	mapping: Mapping,
	calendar: Plan['calendar'],
): ReadTable {
	const body = source.table.rows
		.filter(({ number }) => number > mapping.heads.to)
		.slice(0, most.rows);
	const nameColumn = mapping.columns.find(({ role }) => role === 'name')?.column ?? 0;
	const known = knownRows(body, mapping).map((row) => readRow(source, mapping, row));
	const rows = joined(known, source, nameColumn);
	const weeks = weeksOf(rows, mapping, calendar);
	return { name: source.table.name, mapping, rows, weeks, ...sumsOf(rows, mapping, weeks) };
}

/** A whole table by its mapping: every row, the weeks, and the file's own sums. */
import type { Plan } from '../plan/shape.ts';
import type { Mapping } from './mapping.ts';
import { legendOf } from './legend.ts';
import { readRow } from './read-row.ts';
import type { ReadRow, ReadTable, ReadTerm } from './reading.ts';
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

/** Lessons of one semester in two rows are one: 2 and 2 a week are 4. */
function withTerms(first: readonly ReadTerm[], more: readonly ReadTerm[]): ReadTerm[] {
	const isSame = (a: ReadTerm, b: ReadTerm): boolean =>
		a.semester === b.semester && a.weeks === b.weeks && a.counted === b.counted;
	const isPlain = ({ weekly, block, hours }: ReadTerm): boolean =>
		block === null && (weekly === null) !== (hours === null);
	const list = [...first];
	for (const term of more) {
		const at = list.findIndex(
			(each) =>
				isSame(each, term) &&
				isPlain(each) &&
				isPlain(term) &&
				(each.weekly === null) === (term.weekly === null),
		);
		if (at < 0) list.push(term);
		else list[at] = both(list[at]!, term);
	}
	return list;
}

const both = (a: ReadTerm, b: ReadTerm): ReadTerm => ({
	...a,
	weekly: a.weekly === null ? null : a.weekly + (b.weekly ?? 0),
	hours: a.hours === null ? null : a.hours + (b.hours ?? 0),
	text: `${a.text} + ${b.text}`,
});

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
		terms: withTerms(
			first.terms,
			more.terms.filter(({ repeated }) => !repeated),
		),
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
	taught: Readonly<Record<number, number>> = {},
): ReadTable {
	const body = source.table.rows
		.filter(({ number }) => number > mapping.heads.to)
		.slice(0, most.rows);
	const nameColumn = mapping.columns.find(({ role }) => role === 'name')?.column ?? 0;
	const legend = legendOf(source);
	const known = knownRows(source, body, mapping).map((row) =>
		readRow(source, mapping, legend, row),
	);
	const rows = joined(known, source, nameColumn);
	const weeks = weeksOf(rows, mapping, calendar, taught);
	return { name: source.table.name, mapping, rows, weeks, ...sumsOf(rows, mapping, weeks) };
}

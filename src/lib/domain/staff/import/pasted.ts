/** What Excel and WPS put on the clipboard: cells between tabs, rows between line ends, odd cells in quotes. */
import type { Table, TableCell, TableRow } from '../../table.ts';
import { columnsOf } from '../columns/index.ts';
import { recordKindNames, type RecordKind } from '../records.ts';
import { headingsIn } from './headings.ts';

/** A cell in quotes may hold tabs and line ends; one that only begins with a quote stands as it is. */
const quotedCell = /"([^"]*(?:""[^"]*)*)"(?=\t|\n|$)/y;
const plainCell = /[^\t\n]*/y;

function cellsOf(text: string): string[][] {
	const rows: string[][] = [[]];
	for (let at = 0; at <= text.length; at += 1) {
		quotedCell.lastIndex = plainCell.lastIndex = at;
		const quoted = text[at] === '"' ? quotedCell.exec(text) : null;
		const found = quoted ?? plainCell.exec(text);
		rows.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (found?.[0] ?? ''));
		at += found?.[0].length ?? 0;
		if (text[at] === '\n') rows.push([]);
	}
	return rows;
}

const cell = (text: string): TableCell =>
	/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)
		? { text, broken: 'error' }
		: { text };

const rowOf = (texts: readonly string[], at: number): TableRow => ({
	number: at + 1,
	cells: new Map(
		texts.flatMap((text, column) =>
			text.trim() === '' ? [] : [[column + 1, cell(text)] as const],
		),
	),
});

/** In the order of the template, for what was pasted without its headings. */
const templateHeads = (kind: RecordKind): TableRow => ({
	number: 0,
	cells: new Map(columnsOf(kind).map(({ head }, at) => [at + 1, { text: head }] as const)),
});

/** As a table that is named after its kind. */
export function pastedTable(kind: RecordKind, text: string): Table {
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const rows = cellsOf(lines)
		.map(rowOf)
		.filter(({ cells }) => cells.size > 0);
	const name = `粘贴的${recordKindNames[kind]}`;
	const hasHeads = rows.slice(0, 5).some((row) => headingsIn(kind, row).missing.length === 0);
	return { name, rows: hasHeads ? rows : [templateHeads(kind), ...rows] };
}

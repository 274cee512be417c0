/** Where a cell or a passage stands, in the words that a reader finds it by. */
import { formulaMark, type Line } from './content.ts';

export interface Place {
	/** Chapter or sheet. */
	readonly part: string;
	/** Caption of the table; null of a passage. */
	readonly table: string | null;
	/** What its row is called, `直播运营实务`; null of a passage. */
	readonly row: string | null;
	/** What its column is called, `实践`; null of a passage or a whole row. */
	readonly column: string | null;
	/** Of a workbook the row's number and the column's, both from 1. */
	readonly line: { readonly row: number; readonly column: number | null } | null;
}

const isRow = (line: Line | undefined): line is readonly string[] => Array.isArray(line);
const text = (cell: string | undefined): string => (cell ?? '').split(formulaMark)[0] ?? '';
const isNumber = (cell: string): boolean => cell !== '' && /^[-+\d.,%/ ·—]+$/.test(cell);
const filled = (row: readonly string[]): number =>
	new Set(row.filter((cell) => text(cell) !== '')).size;

/** Rows that follow each other: where they begin, and the first with three words; of a workbook a sheet is one run. */
interface Table {
	readonly first: number;
	head: number | null;
}

/** Of each row its table; null of a passage. */
function tablesOf(lines: readonly Line[]): (Table | null)[] {
	let table: Table | null = null;
	return lines.map((line, at) => {
		table = isRow(line) ? (table ?? { first: at, head: null }) : null;
		if (table && table.head === null && isRow(line) && filled(line) >= 3) table.head = at;
		return table;
	});
}

/** The row that names the columns of the row `at`. */
const headAt = ({ first, head }: Table, at: number): number =>
	head !== null && head < at ? head : first;

/** A head may take two rows: the second says what the first leaves open. */
function columnName(lines: readonly Line[], head: number, column: number): string {
	const [upper, lower] = [lines[head], lines[head + 1]];
	const own = isRow(upper) ? text(upper[column]) : '';
	const below = isRow(lower) && text(lower[0]) === '' ? text(lower[column]) : '';
	return own === '' || below !== '' ? below : own;
}

const named = /名称|课程|规则|项目|环节|姓名|部分|内容/;

/** A row is called by its name, else by the first words in it. */
function rowName(lines: readonly Line[], head: number, row: readonly string[]): string {
	const names = row.map(text);
	const column = names.findIndex(
		(name, index) => name !== '' && !isNumber(name) && named.test(columnName(lines, head, index)),
	);
	return names[column] ?? names.find((name) => name !== '' && !isNumber(name)) ?? '';
}

function captionAbove(lines: readonly Line[], head: number): string | null {
	const above = lines[head - 1];
	return typeof above === 'string' ? above : null;
}

const firstLine = (name: string): string => name.split('\n')[0]?.slice(0, 60) ?? '';

/** Of a line, or one of its cells; `column` null: a passage, or a whole row. */
export type PlaceOf = (at: number, column: number | null, part: string) => Place;

/** Tables and names of rows are found once, however many places are asked for. */
export function placesIn(lines: readonly Line[]): PlaceOf {
	const tables = tablesOf(lines);
	const names = new Map<number, string>();
	const nameAt = (head: number, at: number, row: readonly string[]): string => {
		const name = names.get(at) ?? firstLine(rowName(lines, head, row));
		names.set(at, name);
		return name;
	};
	return (at, column, part) => {
		const [row, table] = [lines[at], tables[at]];
		const line = { row: at + 1, column: column === null ? null : column + 1 };
		if (!isRow(row) || !table) return { part, table: null, row: null, column: null, line };
		const head = headAt(table, at);
		// Titles and heads are in no row that has a name.
		if (at <= head)
			return { part, table: null, row: '', column: column === null ? null : '', line };
		return {
			part,
			table: captionAbove(lines, head),
			row: nameAt(head, at, row),
			column: column === null ? null : firstLine(columnName(lines, head, column)),
			line,
		};
	};
}

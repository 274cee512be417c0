/** A table out of a school's own file, and how its places are called. */
import { cellAddress, type Table, type TableCell, type TableRow } from '../table.ts';

export interface SourceTable {
	readonly table: Table;
	readonly from: 'sheet' | 'word';
	/** What stands before it in a document: its title, as a rule. */
	readonly before: string;
}

/** What was brought: tables, and of a document what stands between them. */
export interface Brought {
	readonly tables: readonly SourceTable[];
	/** Paragraphs of a document in their order; a table stands as its place in `tables`. */
	readonly blocks: readonly (string | number)[];
	/** What was not read at all, a Chinese sentence each. */
	readonly notes: readonly string[];
}

/** No schedule is longer or wider: beyond is some other table. */
export const most = { rows: 1500, columns: 80, tables: 200 } as const;

/** What is wrong at a cell, and how to mend it. */
export interface Problem {
	readonly at: string;
	readonly wrong: string;
	readonly right: string;
}

/** `教学进程表!F12`, `表 2 第 5 行第 3 列`; without a column, the row. */
export function placeOf({ table, from }: SourceTable, row: number, column?: number): string {
	if (from === 'word')
		return `${table.name} 第 ${row} 行${column === undefined ? '' : `第 ${column} 列`}`;
	return `${table.name}!${column === undefined ? `第 ${row} 行` : cellAddress(column, row)}`;
}

/** Without blanks, which people write into heads to spread them: 课 程 名 称. */
export const tight = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The cell at a column, or the one to its left that is merged over it. */
export function cellOver(row: TableRow, column: number): TableCell | undefined {
	const own = row.cells.get(column);
	if (own) return own;
	for (const [left, cell] of row.cells)
		if (left < column && left + (cell.across ?? 1) > column) return cell;
	return undefined;
}

export const textAt = (row: TableRow, column: number): string =>
	row.cells.get(column)?.text.trim() ?? '';

/** The last column that has anything, or is merged over. */
export function widthOf({ rows }: Table): number {
	let width = 0;
	for (const { cells } of rows)
		for (const [column, { across = 1 }] of cells) width = Math.max(width, column + across - 1);
	return Math.min(width, most.columns);
}

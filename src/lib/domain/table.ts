/** A table as a workbook or the clipboard holds it: texts at their places. Rows and columns count from 1. */

export interface Table {
	readonly name: string;
	/** Those with anything in them, in their order. */
	readonly rows: readonly TableRow[];
	/** Columns that nobody sees who looks at the sheet; absent: none. */
	readonly hiddenColumns?: readonly number[];
}

export interface TableRow {
	readonly number: number;
	/** Not seen by whoever looks at the sheet. */
	readonly hidden?: boolean;
	/** By column; empty ones are left out. */
	readonly cells: ReadonlyMap<number, TableCell>;
}

export interface TableCell {
	/** Numbers as they would be typed, dates as `2026-07-01` or `2026-07`. */
	readonly text: string;
	/** Why `text` cannot be relied on: a formula that was never counted, or one that failed (#N/A). */
	readonly broken?: 'uncounted' | 'error';
	/** What `text` was counted by, as it is written; empty where another cell writes it for several. */
	readonly formula?: string;
	/** The text is of the cell above, which is merged with this one. */
	readonly merged?: boolean;
	/** Columns that it is merged over, itself among them; absent: one. Those to its right are empty. */
	readonly across?: number;
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
	const before = Math.floor((column - 1) / 26);
	const last = String.fromCharCode(65 + ((column - 1) % 26));
	return before === 0 ? last : columnLetter(before) + last;
}

/** AB → 28; 0 of no letters. */
export const columnNumber = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `F12` */
export const cellAddress = (column: number, row: number): string => `${columnLetter(column)}${row}`;

/** Cells merged over rows: people write a department once beside all of its teachers. */
import { columnNumber } from '#domain/table.ts';
import type { GrowingRow } from './sheet.ts';

/** Places of a range, both ends included. */
export interface Range {
	readonly column: number;
	readonly from: number;
	readonly to: number;
	/** Columns that it is wide. */
	readonly across: number;
}

/** Cells that are filled at most, whatever a file says. */
const most = 200_000;

/** `B3:D7`: column 2, rows 3 to 7; of several columns the first has the text. */
export function rangeOf(reference: string): Range {
	const [, letters = '', first = '0', end = '', last = '0'] =
		/^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
	const column = columnNumber(letters);
	return { column, from: Number(first), to: Number(last), across: columnNumber(end) - column + 1 };
}

/** Place of the first of `rows`, which stand in order, that is not above `number`. */
function placeOf(rows: readonly GrowingRow[], number: number): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Gives each row of a merged range the text of its first; rows without anything else stay away. */
export function fillMerged(rows: GrowingRow[], ranges: readonly Range[]): void {
	let filled = 0;
	for (const { column, from, to, across } of ranges) {
		const start = placeOf(rows, from);
		const cell = rows[start]?.number === from ? rows[start].cells.get(column) : undefined;
		if (cell === undefined) continue;
		const { text } = cell;
		const wide = across > 1 ? { across } : {};
		rows[start]?.cells.set(column, { ...cell, ...wide });
		for (let at = start + 1; (rows[at]?.number ?? Infinity) <= to; at += 1) {
			if ((filled += 1) > most) return;
			rows[at]?.cells.set(column, { text, merged: true, ...wide });
		}
	}
}

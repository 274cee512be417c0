/** Addresses as formulas write them. Rows and columns count from 1. */

import { columnLetter as letter } from '#domain/table.ts';

export { letter };

export const address = (column: number, row: number): string => `${letter(column)}${row}`;

/** `$C$5`: stays when the formula is copied. */
export const fixed = (column: number, row: number): string => `$${letter(column)}$${row}`;

export const across = (from: number, to: number, row: number): string =>
	`${address(from, row)}:${address(to, row)}`;

/** Rows that follow each other without a gap, both included. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** `[5, 6, 7, 9]` → 5–7 and 9. */
export function runsOf(rows: readonly number[]): Run[] {
	const runs: { from: number; to: number }[] = [];
	for (const row of rows) {
		const last = runs.at(-1);
		if (last && last.to + 1 === row) last.to = row;
		else runs.push({ from: row, to: row });
	}
	return runs;
}

export const down = (column: number, { from, to }: Run): string =>
	from === to ? address(column, from) : `${address(column, from)}:${address(column, to)}`;

/** A place on another sheet. */
export const on = (sheet: string, place: string): string => `'${sheet}'!${place}`;

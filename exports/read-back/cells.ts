/** Cells of a sheet by what their columns are, and what is read of them. */
import { cellAddress, type TableCell, type TableRow } from '#domain/table.ts';
import type { BackChange, BackFault, CellPlace } from '#domain/read-back/shape.ts';
import type { Edit } from '#domain/plan/edit.ts';

/** A sheet that was found, and where its columns stand now. */
export interface FoundSheet {
	/** As it is called in the file. */
	readonly name: string;
	readonly rows: readonly TableRow[];
	/** Column by key. */
	readonly columns: ReadonlyMap<string, number>;
	/** Column of the hidden paths; null: it is gone. */
	readonly identity: number | null;
	/** The last row of the head. */
	readonly head: number;
}

/** A row that is of something. */
export interface RowOfSheet {
	readonly sheet: FoundSheet;
	readonly row: TableRow;
	/** Path of what it is of. */
	readonly path: string;
	readonly subject: string;
}

export const has = ({ columns }: FoundSheet, key: string): boolean => columns.has(key);

export const cellIn = (sheet: FoundSheet, row: TableRow, key: string): TableCell | null =>
	row.cells.get(sheet.columns.get(key) ?? 0) ?? null;

export const cellAt = ({ sheet, row }: RowOfSheet, key: string): TableCell | null =>
	cellIn(sheet, row, key);

export const placeAt = ({ sheet, row }: RowOfSheet, key: string): CellPlace => {
	const column = sheet.columns.get(key);
	return {
		sheet: sheet.name,
		cell: column === undefined ? String(row.number) : cellAddress(column, row.number),
	};
};

/** What one cell yields: a change, what is wrong with it, or what is to be said of it. */
export type Said =
	{ readonly change: BackChange } | { readonly fault: BackFault } | { readonly note: string };

export const faultAt = (of: RowOfSheet, key: string, wrong: string, right: string): Said => ({
	fault: { place: placeAt(of, key), subject: of.subject, wrong, right },
});

export const addressAt = (of: RowOfSheet, key: string): string => placeAt(of, key).cell;

/** A cell in the place of an input that holds a formula of somebody's own. */
export const ownFormula = (cell: TableCell | null): string | null =>
	cell?.formula === undefined ? null : `格子里是公式，带回的是它的值 ${cell.text}`;

export interface Seen {
	readonly key: string;
	readonly field: string;
	readonly from: string;
	readonly to: string;
	readonly edits: readonly Edit[];
	readonly note?: string | null;
}

/** Nothing where there is nothing to change. */
export const changeAt = (of: RowOfSheet, seen: Seen): Said[] =>
	seen.edits.length === 0
		? []
		: [
				{
					change: {
						id: `${of.path}/${seen.key}`,
						row: of.path,
						subject: of.subject,
						field: seen.field,
						place: placeAt(of, seen.key),
						from: seen.from,
						to: seen.to,
						edits: seen.edits,
						removes: false,
						chosen: true,
						note: seen.note ?? null,
					},
				},
			];

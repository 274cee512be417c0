/**
 * What a sheet says of itself to the reader that takes it back (exports/read-back): a hidden column with
 * the path of what each row is of, and a hidden row with the key of each column. Both move with what
 * they name, whatever is sorted, inserted or renamed.
 */
import type { Worksheet } from 'exceljs';
import { derivedRow, sheetMark, type BackSheet } from '../../views/back-keys.ts';

export interface SheetIdentity {
	readonly sheet: BackSheet;
	/** Column that is hidden. */
	readonly column: number;
	/** Row that is hidden, below everything else. */
	readonly row: number;
	/** Path by row; of rows that are derived `derivedRow`. */
	readonly rows: ReadonlyMap<number, string>;
	/** Key by column. */
	readonly columns: ReadonlyMap<number, string>;
}

export { derivedRow };

export function putIdentity(sheet: Worksheet, identity: SheetIdentity): void {
	for (const [row, path] of identity.rows) sheet.getRow(row).getCell(identity.column).value = path;
	const keys = sheet.getRow(identity.row);
	for (const [column, key] of identity.columns) keys.getCell(column).value = key;
	keys.getCell(identity.column).value = sheetMark(identity.sheet);
	keys.hidden = true;
	sheet.getColumn(identity.column).hidden = true;
}

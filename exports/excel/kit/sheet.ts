/** Sheets of one make: fonts, print set-up, protection (ui/design.md §12). */
import type { Cell, PaperSize, Row, Workbook, Worksheet } from 'exceljs';
export type { Row };
import { letter } from './address.ts';
import type { Content } from './formula.ts';
import type { CellStyle } from './style.ts';

export interface SheetSetup {
	readonly name: string;
	readonly widths: readonly number[];
	/** Columns and rows that stay when the sheet is scrolled. */
	readonly frozen: { readonly columns: number; readonly rows: number };
	/** Rows that are repeated on each printed page: `3:4`. */
	readonly headRows: string;
	readonly header: string;
	readonly footer: string;
	readonly tab: string;
}

/** One level of groups; the library takes rows and columns of the last level for folded ones. */
const outlines = { outlineLevelRow: 2, outlineLevelCol: 2 };

const inches = (millimetres: number): number => millimetres / 25.4;
const margin = inches(15);
const margins = {
	left: margin,
	right: margin,
	top: margin,
	bottom: margin,
	header: inches(8),
	footer: inches(8),
};
/** A3 as the file format numbers it; the library's types know only smaller papers. */
const a3 = 8 as unknown as PaperSize;

export function addSheet(workbook: Workbook, setup: SheetSetup): Worksheet {
	const sheet = workbook.addWorksheet(setup.name, {
		properties: { defaultRowHeight: 16, tabColor: { argb: setup.tab }, ...outlines },
		pageSetup: {
			paperSize: a3,
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			horizontalCentered: true,
			margins,
			printTitlesRow: setup.headRows,
		},
		headerFooter: { oddHeader: setup.header, oddFooter: setup.footer },
		views: [
			{
				state: 'frozen',
				xSplit: setup.frozen.columns,
				ySplit: setup.frozen.rows,
				showGridLines: false,
			},
		],
	});
	setup.widths.forEach((width, index) => {
		sheet.getColumn(index + 1).width = width;
	});
	return sheet;
}

/** Prints the rows up to `row` and the columns up to `column`. */
export function printUpTo(sheet: Worksheet, column: number, row: number): void {
	sheet.pageSetup.printArea = `A$1:${letter(column)}$${row}`;
}

/** Points that A3 across has within its margins. */
const printable = { width: 1106, height: 757 };
/** Points of a unit of column width at most: programs without the workbook’s font make it wider than Excel does. */
const unitPoints = 7;

/** What one page holds where it is printed at `scale`: units of width, and points of height. */
export const pageWidthAt = (scale: number): number => printable.width / scale / unitPoints;
export const pageHeightAt = (scale: number): number => printable.height / scale;

/** All of it on one page. */
export function printOnOnePage(sheet: Worksheet): void {
	sheet.pageSetup.fitToHeight = 1;
}

/** Derived cells are locked without a password: against slips, not against the owner. */
export const protect = (sheet: Worksheet): Promise<void> =>
	sheet.protect('', {
		selectLockedCells: true,
		selectUnlockedCells: true,
		formatCells: true,
		formatColumns: true,
		formatRows: true,
		insertRows: true,
		sort: true,
		autoFilter: true,
	});

export function put(row: Row, column: number, content: Content, style: CellStyle): Cell {
	const cell = row.getCell(column);
	cell.value = content;
	cell.style = style;
	return cell;
}

/** One text over several columns of a row; every cell of it has the style, for the frame's sake. */
export function putAcross(
	row: Row,
	from: number,
	to: number,
	content: Content,
	style: CellStyle,
): void {
	put(row, from, content, style);
	for (let column = from + 1; column <= to; column += 1) row.getCell(column).style = style;
	if (to > from) row.worksheet.mergeCells(row.number, from, row.number, to);
}

/** Width of a text in units of column width: a Chinese character is as wide as two digits. */
function widthOf(text: string): number {
	let width = 0;
	for (let index = 0; index < text.length; index += 1)
		width += text.charCodeAt(index) > 0xff ? 2 : 1;
	return width;
}

/** Width of the longest of `texts`. */
export const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Lines that a text takes in a column. */
export function linesOf(text: string, width: number): number {
	const room = Math.max(1, width - 1);
	return text
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

const lineHeight = 13.5;

/** Height of a row in points for its longest text; `least` where that is short. */
export const heightFor = (lines: number, least = 16): number =>
	lines <= 1 ? least : Math.min(400, Math.max(least, lines * lineHeight + 5));

/** Tables with repeated heads, rows that do not split, and captions numbered by fields. */
import {
	AlignmentType,
	BorderStyle,
	type ITableBordersOptions,
	Paragraph,
	SimpleField,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextDirection,
	TextRun,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import type { CellView, TableView } from '../../views/document.ts';
import { points } from './page.ts';
import { cellPadding, tableSizes, tableStyle } from './table-text.ts';
import { runs } from './paragraphs.ts';

/** Frame of 1.5 pt, inner lines of 0.5 pt, in eighths of a point. */
const frame = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const inner = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders: ITableBordersOptions = {
	top: frame,
	bottom: frame,
	left: frame,
	right: frame,
	insideHorizontal: inner,
	insideVertical: inner,
};
/** Small print stands closer: a schedule has fifty rows. */
const margins = (size: number) => {
	const above = points(cellPadding(size) / 2);
	return { top: above, bottom: above, left: 57, right: 57 };
};

const alignments = {
	left: AlignmentType.LEFT,
	right: AlignmentType.RIGHT,
} as const;

export interface Look {
	/** `TableText9`, `TableHead9`: size and line stand in the style, not in every cell. */
	readonly style: string;
	readonly keep: boolean;
}

type CellLook = Omit<CellView, 'text'>;

export const paragraphLook = ({ align }: CellLook, { style, keep }: Look) => ({
	style,
	...(align === 'left' || align === 'right' ? { alignment: alignments[align] } : {}),
	...(keep ? { keepNext: true } : {}),
});

/** A text of several lines is one paragraph with breaks. */
const cellParagraph = (view: CellView, look: Look): Paragraph =>
	new Paragraph({ ...paragraphLook(view, look), children: runs(view.text, view.bold ?? false) });

export const cellLook = ({ rowSpan, colSpan, vertical }: CellLook) => ({
	verticalAlign: VerticalAlignTable.CENTER,
	...(rowSpan ? { rowSpan } : {}),
	...(colSpan ? { columnSpan: colSpan } : {}),
	...(vertical ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
});

const tableCell = (view: CellView, look: Look): TableCell =>
	new TableCell({ children: [cellParagraph(view, look)], ...cellLook(view) });

export const rowLook = (head: boolean) => ({
	...(head ? { tableHeader: true } : {}),
	cantSplit: true,
});

const tableRow = (cells: readonly CellView[], look: Look, head: boolean): TableRow =>
	new TableRow({
		...rowLook(head),
		children: cells.map((view) => tableCell(view, look)),
	});

/** Column widths in twips that add to the width of the text. */
function columnWidths(widths: readonly number[], width: number): number[] {
	const sum = widths.reduce((total, part) => total + part, 0);
	const columns = widths.map((part) => Math.floor((part / sum) * width));
	const rest = width - columns.reduce((total, part) => total + part, 0);
	return columns.map((part, index) => (index === 0 ? part + rest : part));
}

export const tableLook = (widths: readonly number[], width: number, size: number) => ({
	width: { size: width, type: WidthType.DXA },
	columnWidths: columnWidths(widths, width),
	layout: TableLayoutType.FIXED,
	alignment: AlignmentType.CENTER,
	borders,
	margins: margins(size),
});

const below = (note: string | undefined): Paragraph =>
	new Paragraph({ style: 'TableNote', children: runs(note === undefined ? '' : `注：${note}`) });

/** 表 3　…: the number is a SEQ field that shows what it would count, so that nothing asks to be updated. */
const caption = ({ number = 1, caption: text }: TableView): Paragraph =>
	new Paragraph({
		style: 'Caption',
		children: [
			new TextRun('表 '),
			new SimpleField('SEQ 表 \\* ARABIC', String(number)),
			...runs(`　${text}`),
		],
	});

/** Caption, table and note of a table, `width` twips wide. */
export function tableBlock(view: TableView, width: number): (Paragraph | Table)[] {
	const size = view.points ?? tableSizes.usual;
	const keep = new Set(view.keep ?? []);
	const head = { style: tableStyle('TableHead', size), keep: true };
	const text = tableStyle('TableText', size);
	const body = view.rows.map((row, index) =>
		tableRow(row, { style: text, keep: keep.has(index + 1) }, false),
	);
	const table = new Table({
		...tableLook(view.widths, width, size),
		rows: [...view.head.map((row) => tableRow(row, head, true)), ...body],
	});
	return [caption(view), table, below(view.note)];
}

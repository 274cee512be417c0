/** Tables with repeated heads, rows that do not split, and captions numbered by fields. */
import {
	AlignmentType,
	BorderStyle,
	HeightRule,
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
	VerticalMergeType,
	WidthType,
} from 'docx';
import type { CellView, TableView } from '../../views/document.ts';
import { cellParagraph } from './cell-paragraph.ts';
import { points } from './page.ts';
import { isShort, standingHeight, tableHeights } from '../layout/measure.ts';
import { cellPadding, tableSet, tableStyle } from './table-text.ts';
import { runs } from './paragraphs.ts';
import { spread, type SpreadCell } from './spread.ts';

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
const margins = (view: Layout) => {
	const above = points(cellPadding(tableSet(view)) / 2);
	const beside = view.narrow ? 0 : 57;
	return { top: above, bottom: above, left: beside, right: beside };
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

export const cellLook = ({ colSpan, vertical }: CellLook) => ({
	verticalAlign: VerticalAlignTable.CENTER,
	...(colSpan ? { columnSpan: colSpan } : {}),
	...(vertical ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
});

const merges = {
	alone: {},
	begin: { verticalMerge: VerticalMergeType.RESTART },
	'go-on': { verticalMerge: VerticalMergeType.CONTINUE },
} as const;

const tableCell = ({ view, merge }: SpreadCell, look: Look): TableCell =>
	new TableCell({
		children: [
			cellParagraph({ look: paragraphLook(view, look), text: view.text, bold: view.bold ?? false }),
		],
		...cellLook(view),
		...merges[merge],
	});

export const rowLook = (head: boolean) => ({
	...(head ? { tableHeader: true } : {}),
	cantSplit: true,
});

/** A text that stands upright makes no row higher by itself. */
function standing(cells: readonly CellView[], size: number) {
	const height = standingHeight(cells, size);
	return height > 0 ? { height: { value: points(height), rule: HeightRule.ATLEAST } } : {};
}

const tableRow = (
	cells: readonly SpreadCell[],
	look: Look,
	{ head, size }: { readonly head: boolean; readonly size: number },
): TableRow =>
	new TableRow({
		...rowLook(head),
		...standing(
			cells.map(({ view }) => view),
			size,
		),
		children: cells.map((one) => tableCell(one, look)),
	});

/** Column widths in twips that add to the width of the text. */
function columnWidths(widths: readonly number[], width: number): number[] {
	const sum = widths.reduce((total, part) => total + part, 0);
	const columns = widths.map((part) => Math.floor((part / sum) * width));
	const rest = width - columns.reduce((total, part) => total + part, 0);
	return columns.map((part, index) => (index === 0 ? part + rest : part));
}

export type Layout = Pick<TableView, 'widths' | 'points' | 'dense' | 'narrow'>;

export const tableLook = (view: Layout, width: number) => ({
	width: { size: width, type: WidthType.DXA },
	columnWidths: columnWidths(view.widths, width),
	layout: TableLayoutType.FIXED,
	alignment: AlignmentType.CENTER,
	borders,
	margins: margins(view),
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
	const set = tableSet(view);
	const { size } = set;
	const keep = new Set(view.keep ?? []);
	const together = isShort(tableHeights(view, width / 20));
	const last = view.rows.length - 1;
	const keeps = (index: number) => (together && index < last) || keep.has(index + 1);
	const head = { style: tableStyle('TableHead', set), keep: true };
	const text = tableStyle('TableText', set);
	const body = spread(view.rows).map((row, index) =>
		tableRow(row, { style: text, keep: keeps(index) }, { head: false, size }),
	);
	const table = new Table({
		...tableLook(view, width),
		rows: [...spread(view.head).map((row) => tableRow(row, head, { head: true, size })), ...body],
	});
	return [caption(view), table, below(view.note)];
}

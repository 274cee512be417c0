/** Tables with repeated heads, rows that do not split, and captions numbered by fields. */
import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	type ITableBordersOptions,
	Paragraph,
	SequentialIdentifier,
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
import { sizes } from './styles.ts';
import { paragraphs, runs } from './paragraphs.ts';

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
	const above = size < sizes.smallFive ? 10 : 40;
	return { top: above, bottom: above, left: 57, right: 57 };
};

const alignments = {
	left: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
} as const;

interface Look {
	readonly style: 'TableHead' | 'TableText';
	/** Half points. */
	readonly size: number;
	readonly keep: boolean;
}

/** Cells are inlined runs: one text, several lines. */
function cellParagraph(view: CellView, look: Look): Paragraph {
	const lines = view.text.split('\n');
	return new Paragraph({
		style: look.style,
		alignment: alignments[view.align ?? 'center'],
		keepNext: look.keep,
		spacing: {
			line: points(look.size / 2 + (look.size < sizes.smallFive ? 3 : 4)),
			lineRule: LineRuleType.EXACT,
		},
		children: lines.map(
			(text, index) =>
				new TextRun({
					text,
					size: look.size,
					...(view.bold ? { bold: true } : {}),
					...(index > 0 ? { break: 1 } : {}),
				}),
		),
	});
}

const tableCell = (view: CellView, look: Look): TableCell =>
	new TableCell({
		children: [cellParagraph(view, look)],
		verticalAlign: VerticalAlignTable.CENTER,
		...(view.rowSpan ? { rowSpan: view.rowSpan } : {}),
		...(view.colSpan ? { columnSpan: view.colSpan } : {}),
		...(view.vertical ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
	});

const tableRow = (cells: readonly CellView[], look: Look, head: boolean): TableRow =>
	new TableRow({
		tableHeader: head,
		cantSplit: true,
		children: cells.map((view) => tableCell(view, look)),
	});

/** Column widths in twips that add to the width of the text. */
function columnWidths(widths: readonly number[], width: number): number[] {
	const sum = widths.reduce((total, part) => total + part, 0);
	const columns = widths.map((part) => Math.floor((part / sum) * width));
	const rest = width - columns.reduce((total, part) => total + part, 0);
	return columns.map((part, index) => (index === 0 ? part + rest : part));
}

/** 表 3　…: the number is a SEQ field. */
const caption = (text: string): Paragraph =>
	new Paragraph({
		style: 'Caption',
		children: [new TextRun('表 '), new SequentialIdentifier('表'), ...runs(`　${text}`)],
	});

/** Caption, table and note of a table, `width` twips wide. */
export function tableBlock(view: TableView, width: number): (Paragraph | Table)[] {
	const size = (view.points ?? 9) * 2;
	const keep = new Set(view.keep ?? []);
	const body = view.rows.map((row, index) =>
		tableRow(row, { style: 'TableText', size, keep: keep.has(index + 1) }, false),
	);
	const columns = columnWidths(view.widths, width);
	const table = new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths: columns,
		layout: TableLayoutType.FIXED,
		alignment: AlignmentType.CENTER,
		borders,
		margins: margins(size),
		rows: [
			...view.head.map((row) => tableRow(row, { style: 'TableHead', size, keep: true }, true)),
			...body,
		],
	});
	const below = view.note
		? paragraphs(`注：${view.note}`, 'TableNote')
		: [
				new Paragraph({
					style: 'TableNote',
					spacing: { line: points(8), lineRule: LineRuleType.EXACT },
				}),
			];
	return [caption(view.caption), table, ...below];
}

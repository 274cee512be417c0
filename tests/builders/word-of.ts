/**
 * Real Word files from blocks, as an office would lay them out: A4, tables with borders. Not justified:
 * LibreOffice loses a mark that hangs over the margin when it prints.
 */
import {
	AlignmentType,
	Document,
	Footer,
	Header,
	LeaderType,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalAlign,
	VerticalMergeType,
	WidthType,
} from 'docx';
import type { Block, Cell } from './document-of.ts';

export interface Layout {
	/** Stands at the head of every page, the page's number at its foot. */
	readonly header?: string;
	/** An empty cell continues the one above it. */
	readonly merged?: boolean;
}

const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const run = (text: string, size = 21): TextRun => new TextRun({ text, font, size });

const isHeading = (text: string): boolean => /^\d+(\s*\.\s*\d+)*\s+\S{1,20}$/.test(text);

/** Text begins with an indent of two characters; headings stand at the margin; contents have leaders. */
const paragraphOf = (text: string): Paragraph =>
	new Paragraph({
		children: [run(text, isHeading(text) ? 28 : 24)],
		indent: isHeading(text) || text.includes('\t') ? {} : { firstLine: 480 },
		tabStops: [{ type: 'right', position: 9000, leader: LeaderType.DOT }],
		spacing: { line: 360 },
	});

function cellOf(
	paragraphs: Cell,
	width: number,
	merge: TableCell['options']['verticalMerge'],
): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlign.CENTER,
		verticalMerge: merge,
		children: paragraphs.map((text) => new Paragraph({ children: [run(text)] })),
	});
}

/** Widths in twips: as much for each column as its longest cell needs, within bounds. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
	const columns = Math.max(...rows.map((row) => row.length));
	const needs = Array.from({ length: columns }, (_, column) =>
		Math.min(30, Math.max(4, ...rows.map((row) => (row[column] ?? []).join('').length))),
	);
	const all = needs.reduce((sum, need) => sum + need, 0);
	return needs.map((need) => Math.floor((need / all) * 9000));
}

function tableOf(rows: readonly (readonly Cell[])[], merged: boolean): Table {
	const widths = widthsOf(rows);
	const mergeOf = (row: number, column: number) => {
		const isEmpty = (at: number): boolean => (rows[at]?.[column] ?? ['x']).join('') === '';
		if (!merged) return undefined;
		if (row > 0 && isEmpty(row)) return VerticalMergeType.CONTINUE;
		return isEmpty(row + 1) ? VerticalMergeType.RESTART : undefined;
	};
	return new Table({
		columnWidths: widths,
		width: { size: 9000, type: WidthType.DXA },
		rows: rows.map(
			(row, at) =>
				new TableRow({
					children: widths.map((width, column) =>
						cellOf(row[column] ?? [''], width, mergeOf(at, column)),
					),
				}),
		),
	});
}

const furniture = (header: string) => ({
	headers: { default: new Header({ children: [new Paragraph({ children: [run(header)] })] }) },
	footers: {
		default: new Footer({
			children: [
				new Paragraph({
					alignment: AlignmentType.CENTER,
					children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
				}),
			],
		}),
	},
});

/** The bytes of a .docx. */
export async function wordOf(blocks: readonly Block[], layout: Layout = {}): Promise<Uint8Array> {
	const children = blocks.map((block) =>
		block.kind === 'table' ? tableOf(block.rows, layout.merged === true) : paragraphOf(block.text),
	);
	const around = layout.header === undefined ? {} : furniture(layout.header);
	const document = new Document({ sections: [{ ...around, children }] });
	return new Uint8Array(await Packer.toBuffer(document));
}

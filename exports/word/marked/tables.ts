/** Tables with tracked rows and cells. */
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { MarkedCell, MarkedRow, MarkedTable } from '../../views/marked/document.ts';
import { cellLook, paragraphLook, rowLook, tableLook, type Look } from '../kit/tables.ts';
import { tableSet, tableStyle } from '../kit/table-text.ts';
import { changeOf, markedParagraph } from './paragraphs.ts';
import type { Revisions } from './runs.ts';

const markedCell = (
	view: MarkedCell,
	row: MarkedRow,
	look: Look,
	revisions: Revisions,
): TableCell =>
	new TableCell({
		...cellLook(view),
		children: [
			markedParagraph(
				{ fate: row.fate, segments: view.segments },
				revisions,
				paragraphLook(view, look),
				view.bold ?? false,
			),
		],
	});

const markedRow = (row: MarkedRow, look: Look, head: boolean, revisions: Revisions): TableRow =>
	new TableRow({
		...rowLook(head),
		...changeOf(row.fate, revisions),
		children: row.cells.map((view) => markedCell(view, row, look, revisions)),
	});

/** Caption, table and note, `width` twips wide. */
export function markedTable(
	view: MarkedTable,
	width: number,
	revisions: Revisions,
): (Paragraph | Table)[] {
	const set = tableSet(view);
	const head = { style: tableStyle('TableHead', set), keep: true };
	const body = { style: tableStyle('TableText', set), keep: false };
	return [
		markedParagraph(view.caption, revisions, { style: 'Caption' }),
		new Table({
			...tableLook(view, width),
			rows: [
				...view.head.map((row) => markedRow(row, head, true, revisions)),
				...view.rows.map((row) => markedRow(row, body, false, revisions)),
			],
		}),
		markedParagraph(view.note, revisions, { style: 'TableNote' }),
	];
}

/** Two tables of one kind as one, row by row. */
import { textDifference } from '#domain/difference/text.ts';
import type { CellView, TableView } from '../document.ts';
import {
	whole,
	type Fate,
	type MarkedCell,
	type MarkedRow,
	type MarkedTable,
	type MarkedText,
} from './document.ts';
import { paired } from './paired.ts';

type Row = readonly CellView[];

interface Above {
	/** Rows below that it still reaches over. */
	left: number;
	readonly view: CellView;
}

/** The cells of one row, those under a cell from above among them; `open` is what reaches down, by column. */
function spreadRow(row: Row, open: Above[]): CellView[] {
	const given = [...row];
	const cells: CellView[] = [];
	let column = 0;
	while (given.length > 0 || (open[column]?.left ?? 0) > 0) {
		const above = open[column];
		if (above && above.left > 0) {
			above.left -= 1;
			cells.push({ ...above.view, text: '' });
		} else {
			const { rowSpan = 1, ...cell } = given.shift()!;
			open[column] = { left: rowSpan - 1, view: cell };
			cells.push(cell);
		}
		column += cells.at(-1)?.colSpan ?? 1;
	}
	return cells;
}

/**
 * Rows without cells that reach over several: a row that goes must not take the text of another with it. What
 * lies under such a cell is an empty one, as it is in the file of a document.
 */
function spread(rows: readonly Row[]): Row[] {
	const open: Above[] = [];
	return rows.map((row) => spreadRow(row, open));
}

const shapeOf = (row: Row): string => row.map(({ colSpan = 1 }) => colSpan).join();

/** What a row is about: its first words that are no number, no mark beside several rows, no clause. */
function subjectOf(row: Row): string {
	const words = row.find(
		({ text, vertical }) => !vertical && /[^\d\s.,/%§-]{2}/u.test(text) && !text.startsWith('§'),
	);
	return `${shapeOf(row)}\n${words?.text ?? row.map(({ text }) => text).join('\t')}`;
}

/** Half of what either says, at least, is the same. */
function alike(old: Row, now: Row): boolean {
	if (shapeOf(old) !== shapeOf(now)) return false;
	const told = old
		.map(({ text }, at) => [text, now[at]?.text ?? ''] as const)
		.filter(([a, b]) => a + b !== '');
	const same = told.filter(([a, b]) => a === b).length;
	return same * 2 >= told.length;
}

/** In one row a text has no height to stand upright in. */
const lookOf = ({ text: _, rowSpan: __, vertical: ___, ...look }: CellView) => look;

const cellOf = (view: CellView, fate: Fate): MarkedCell => ({
	...lookOf(view),
	segments: whole(fate, view.text).segments,
});

const rowOf = (row: Row, fate: Fate): MarkedRow => ({
	fate,
	cells: row.map((view) => cellOf(view, fate)),
});

const bothRows = (old: Row, now: Row): MarkedRow => ({
	fate: 'same',
	cells: now.map((view, at) => ({
		...lookOf(view),
		segments: textDifference(old[at]?.text ?? '', view.text),
	})),
});

function markedRows(before: readonly Row[], after: readonly Row[]): MarkedRow[] {
	return paired(spread(before), spread(after), subjectOf, alike).map(({ old, now }) => {
		if (old && now) return bothRows(old, now);
		return old ? rowOf(old, 'deleted') : rowOf(now, 'inserted');
	});
}

/** `表 3　…`, and what stands under a table. */
const captionOf = ({ number = 1, caption }: TableView): string => `表 ${number}　${caption}`;
const noteOf = ({ note }: TableView): string => (note === undefined ? '' : `注：${note}`);

const both = (old: string, now: string): MarkedText => ({
	fate: 'same',
	segments: textDifference(old, now),
});

const headOf = ({ head }: TableView): string => JSON.stringify(head);

/** True of tables with the same columns: of others one goes and one comes. */
export const sameColumns = (old: TableView, now: TableView): boolean => headOf(old) === headOf(now);

/** A table that only one of the documents has. */
export const oneTable = (table: TableView, fate: Fate): MarkedTable => ({
	caption: whole(fate, captionOf(table)),
	widths: table.widths,
	head: spread(table.head).map((row) => rowOf(row, fate)),
	rows: spread(table.rows).map((row) => rowOf(row, fate)),
	note: whole(fate, noteOf(table)),
	...(table.points === undefined ? {} : { points: table.points }),
	...(table.narrow ? { narrow: true } : {}),
});

/** Two tables with the same columns. */
export const bothTables = (old: TableView, now: TableView): MarkedTable => ({
	...oneTable(now, 'same'),
	caption: both(captionOf(old), captionOf(now)),
	rows: markedRows(old.rows, now.rows),
	note: both(noteOf(old), noteOf(now)),
});

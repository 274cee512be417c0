/** Tables of a Word file with each cell in its column: what is merged over columns or rows keeps its place. */
import type { Table, TableCell, TableRow } from '#domain/table.ts';
import { cellOf, continues, piecesOf, within, type Piece, type Reading } from './body.ts';
import { child, valueOf, type Element } from './xml.ts';

export type WordBlock =
	| { readonly kind: 'paragraph'; readonly text: string }
	| {
			readonly kind: 'table';
			readonly table: Table;
			/** What stands before it, where it stands in a cell of another table. */
			readonly title?: string;
	  };

/** A table of a document has no more columns than this. */
const mostColumns = 200;

const numberIn = (element: Element | undefined, name: string, otherwise: number): number => {
	const value = Number(valueOf(element, name));
	return Number.isInteger(value) && value >= 0 && value <= mostColumns ? value : otherwise;
};

/** Paragraphs of a cell on lines of their own. */
const linesIn = (text: string): string =>
	text.startsWith('<p>') ? text.slice(3, -4).split('</p><p>').join('\n') : text;

/** What stands above a cell that continues it. */
type Above = ReadonlyMap<number, TableCell>;

function cellsOf(row: Element, above: Above, reading: Reading): Map<number, TableCell> {
	const cells = new Map<number, TableCell>();
	let column = 1 + numberIn(child(row, 'w:trPr'), 'w:gridBefore', 0);
	for (const cell of within(row, 'w:tc')) {
		const properties = child(cell, 'w:tcPr');
		if (child(properties, 'w:cellDel') !== undefined) continue;
		const across = Math.max(1, numberIn(properties, 'w:gridSpan', 1));
		const upper = continues(cell, 'w:vMerge') ? above.get(column) : undefined;
		const text = upper?.text ?? linesIn(cellOf(piecesOf(cell, reading)));
		const isPart = continues(cell, 'w:hMerge') || column > mostColumns;
		if (text.trim() !== '' && !isPart)
			cells.set(column, {
				text,
				...(upper ? { merged: true } : {}),
				...(across > 1 ? { across } : {}),
			});
		column += across;
	}
	return cells;
}

function tableOf(element: Element, name: string, reading: Reading): Table {
	const rows: TableRow[] = [];
	let above: Above = new Map();
	const kept = within(element, 'w:tr').filter(
		(row) => child(child(row, 'w:trPr'), 'w:del') === undefined,
	);
	for (const [at, row] of kept.entries()) {
		const cells = cellsOf(row, above, reading);
		above = cells;
		if (cells.size > 0) rows.push({ number: at + 1, cells });
	}
	return { name, rows };
}

interface Titled {
	readonly element: Element;
	/** The paragraph before it in the same cell; null: it stands in none. */
	readonly title: string | null;
}

/** Tables in one cell, each with what stands right before it. */
function tablesOfCell(cell: Element, reading: Reading): Titled[] {
	let title = '';
	return piecesOf(cell, reading).flatMap((piece) => {
		if (piece.kind === 'table') return [{ element: piece.element, title }];
		if (piece.text.trim() !== '') title = piece.text.trim();
		return [];
	});
}

/** Rows and columns enough to hold something of its own: the table around it is a frame. */
const isWhole = ({ element }: Titled): boolean => {
	const rows = within(element, 'w:tr');
	return rows.length >= 2 && rows.some((row) => within(row, 'w:tc').length >= 3);
};

const deepest = 8;

/** The table itself, and after it those that stand in its cells. */
function tablesIn(table: Titled, reading: Reading, depth = 0): Titled[] {
	const cells = within(table.element, 'w:tr').flatMap((row) => within(row, 'w:tc'));
	const inner = depth < deepest ? cells.flatMap((cell) => tablesOfCell(cell, reading)) : [];
	return [table, ...inner.filter(isWhole).flatMap((each) => tablesIn(each, reading, depth + 1))];
}

/** What is read a second time does not count on. */
const uncounted = (reading: Reading): Reading => ({ ...reading, counter: { next: () => '' } });

/** `表 1` is the first table of the document, and so on; one in a cell of another comes after it. */
export function blocksOf(pieces: readonly Piece[], reading: Reading): WordBlock[] {
	let count = 0;
	return pieces.flatMap((piece): WordBlock[] =>
		piece.kind === 'paragraph'
			? [{ kind: 'paragraph', text: piece.text.trim() }]
			: tablesIn({ element: piece.element, title: null }, uncounted(reading)).map(
					({ element, title }) => ({
						kind: 'table',
						table: tableOf(
							element,
							`表 ${(count += 1)}`,
							title === null ? reading : uncounted(reading),
						),
						...(title === null ? {} : { title }),
					}),
				),
	);
}

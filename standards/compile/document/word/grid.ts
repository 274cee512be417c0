/** Tables of a Word file with each cell in its column: what is merged over columns or rows keeps its place. */
import type { Table, TableCell, TableRow } from '#domain/table.ts';
import { cellOf, continues, piecesOf, within, type Piece, type Reading } from './body.ts';
import { child, valueOf, type Element } from './xml.ts';

export type WordBlock =
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'table'; readonly table: Table };

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

/** `表 1` is the first table of the document, and so on. */
export function blocksOf(pieces: readonly Piece[], reading: Reading): WordBlock[] {
	let count = 0;
	return pieces.map((piece) =>
		piece.kind === 'paragraph'
			? { kind: 'paragraph', text: piece.text.trim() }
			: { kind: 'table', table: tableOf(piece.element, `表 ${(count += 1)}`, reading) },
	);
}

/** The body of a Word file in the plain form: a paragraph a line, a table row a line. */
import { cellText } from '../document.ts';
import type { Counter } from './numbering.ts';
import { paragraphText, type Aside } from './runs.ts';
import { child, childrenOf, valueOf, type Element } from './xml.ts';

export interface Reading {
	readonly counter: Pick<Counter, 'next'>;
	readonly notes: Set<string>;
}

/** What stands in a body or a cell, one after the other. */
export type Piece =
	| { readonly kind: 'paragraph'; readonly text: string }
	| {
			readonly kind: 'table';
			readonly rows: readonly (readonly string[])[];
			/** What it was read from: who needs the columns of a table reads it again (grid.ts). */
			readonly element: Element;
	  };

/** Elements that only wrap what they hold; of a block that was moved, its new place. */
const wrappers = new Set([
	'w:sdt',
	'w:sdtContent',
	'w:customXml',
	'w:ins',
	'w:moveTo',
	'mc:AlternateContent',
	'mc:Choice',
	'w:smartTag',
]);

/** Contents lists keep the tab before their page number; elsewhere a tab would make a table of a line. */
const contents = /\t(?=[0-9IVXivx]+$)/;
const untabbed = (line: string): string => {
	const number = contents.exec(line);
	if (!number) return line.replace(/\t+/g, ' ');
	return `${line.slice(0, number.index).replace(/\t+/g, ' ')}\t${line.slice(number.index + 1)}`;
};

/** Its mark was deleted: it runs on into the next paragraph. */
const runsOn = (properties: Element | undefined): boolean =>
	child(child(properties, 'w:rPr'), 'w:del') !== undefined;

/** The paragraphs and tables of a body, a cell or a text box. */
export function piecesOf(container: Element, reading: Reading): Piece[] {
	const pieces: Piece[] = [];
	addPieces(container, reading, pieces);
	return pieces;
}

function addPieces(container: Element, reading: Reading, pieces: Piece[]): void {
	let before = '';
	for (const element of container.children) {
		if (element.name === 'w:p') before = addParagraph(element, before, reading, pieces);
		else if (element.name === 'w:tbl')
			pieces.push({ kind: 'table', rows: rowsOf(element, reading), element });
		else if (wrappers.has(element.name)) addPieces(element, reading, pieces);
		else if (element.name === 'w:altChunk') reading.notes.add('文件里嵌入了另一份文档，没有读。');
	}
	if (before !== '') pieces.push({ kind: 'paragraph', text: before });
}

/** Adds a paragraph, and the text boxes anchored in it; returns what runs on into the next one. */
function addParagraph(element: Element, before: string, reading: Reading, pieces: Piece[]): string {
	const properties = child(element, 'w:pPr');
	const aside: Aside = { boxes: [], notes: reading.notes };
	const own = paragraphText(element, aside);
	if (own === '' && runsOn(properties)) return before;
	const text = reading.counter.next(properties) + before + own;
	if (runsOn(properties)) return text;
	for (const line of text.split('\n')) pieces.push({ kind: 'paragraph', text: line });
	for (const box of aside.boxes) addPieces(box, reading, pieces);
	return '';
}

/** Rows and cells may be wrapped, too. */
export const within = (element: Element, name: string): Element[] =>
	element.children.flatMap((each) =>
		each.name === name ? [each] : wrappers.has(each.name) ? within(each, name) : [],
	);

const rowsOf = (table: Element, reading: Reading): string[][] =>
	within(table, 'w:tr')
		.filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined)
		.map((row) => cellsOf(row, reading));

function cellsOf(row: Element, reading: Reading): string[] {
	const before = Number(valueOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0) > 0 ? [''] : [];
	const cells = within(row, 'w:tc')
		.filter(
			(cell) =>
				!continues(cell, 'w:hMerge') && child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined,
		)
		.map((cell) => (continues(cell, 'w:vMerge') ? '' : cellOf(piecesOf(cell, reading))));
	return [...before, ...cells];
}

/** A merge without `restart` continues the cell before or above. */
export const continues = (cell: Element, merge: string): boolean => {
	const found = child(child(cell, 'w:tcPr'), merge);
	return found !== undefined && found.attributes['val'] !== 'restart';
};

const oneLine = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').trim();

/** A table inside a cell is read a row a paragraph. */
export function cellOf(pieces: readonly Piece[]): string {
	const paragraphs = pieces
		.flatMap((piece) =>
			piece.kind === 'table' ? piece.rows.map((row) => row.join(' ')) : [piece.text],
		)
		.map(oneLine)
		.filter(Boolean);
	return cellText(paragraphs);
}

/** Lines of the plain form; a table has a blank line before and after it. */
export const linesOf = (pieces: readonly Piece[]): string[] =>
	pieces.flatMap((piece) =>
		piece.kind === 'paragraph'
			? [untabbed(piece.text).trimEnd()]
			: ['', ...piece.rows.map((row) => row.join('\t')), ''],
	);

/** Notes at the foot or the end, in the order of the file; separators are none. */
export function footnotesOf(
	root: Element | null,
	kind: 'footnote' | 'endnote',
	reading: Reading,
): string[] {
	const container = child(root ?? undefined, `w:${kind}s`);
	return childrenOf(container, `w:${kind}`)
		.filter(({ attributes }) => attributes['type'] === undefined || attributes['type'] === 'normal')
		.map((note) => linesOf(piecesOf(note, reading)).join(' ').trim())
		.filter(Boolean);
}

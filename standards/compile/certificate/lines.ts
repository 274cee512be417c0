/** The lines of the document that hold anything. */
import { lines, slice, split, trimmed, type Traced } from '../text/traced.ts';
import { bare } from './glyphs.ts';

export interface Line {
	/** Without spaces at its ends; tabs there are kept, for they are borders of cells. */
	readonly piece: Traced;
	/** Without any spaces, in half width. */
	readonly bare: string;
	/** Blank lines stand before it. */
	readonly apart: boolean;
}

export const lineOf = (piece: Traced, apart: boolean): Line => ({
	piece,
	bare: bare(piece.text),
	apart,
});

/** `\t` is a cell border, at the ends too; other spaces there are not. */
function withoutMargins(piece: Traced): Traced {
	const from = /^[^\S\t]*/.exec(piece.text)?.[0].length ?? 0;
	const text = piece.text.trimEnd();
	const borders = /^\t*/.exec(piece.text.slice(text.length))?.[0].length ?? 0;
	return slice(piece, from, Math.max(from, text.length + borders));
}

export function linesOf(source: Traced): Line[] {
	const found: Line[] = [];
	let apart = true;
	for (const line of lines(source)) {
		const piece = withoutMargins(line);
		if (piece.text.trim() !== '') found.push(lineOf(piece, apart));
		apart = piece.text.trim() === '';
	}
	return found;
}

/** Cells of a row; a line without tabs is one. */
export const cellsOf = ({ piece }: Line): Traced[] => split(piece, /\t/g);

/** Paragraphs of a cell, which `<p>…</p>` may enclose. */
export const paragraphsOfCell = (cell: Traced): Traced[] =>
	split(cell, /<\/?p>/g)
		.map(trimmed)
		.filter(({ text }) => text !== '');

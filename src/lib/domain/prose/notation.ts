/**
 * The text of a chapter as plan.json holds it: a paragraph a line, the mark of a list item at its
 * beginning as it is printed （1） 1. ① •, and `{{figure}}` where a figure of the plan stands. Whatever
 * text there is comes back letter for letter.
 */

export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	/** Name of a figure (domain/derivation/figures.ts), known or not. */
	| { readonly kind: 'field'; readonly figure: string };

export interface Line {
	/** `（1）`, with whatever space follows it; empty: a paragraph. */
	readonly mark: string;
	readonly pieces: readonly Piece[];
}

/** What stands between the braces has no brace and no line break in it. */
const field = /\{\{([^{}\n]{1,200})\}\}/g;

const itemMark = /^(?:（\d{1,2}）|\d{1,2}(?:[.．](?!\d)|、)[ 　]?|[①-⑳]|[•●] ?)/u;

export const hasFields = (text: string): boolean => text.includes('{{');

export const fieldText = (figure: string): string => `{{${figure}}}`;

/** Whether a figure of this name can be written as a field. */
export const isFieldName = (figure: string): boolean => /^[^{}\n]{1,200}$/.test(figure);

export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: whole, 1: figure = '', index } of text.matchAll(field)) {
		if (index > from) pieces.push({ kind: 'text', text: text.slice(from, index) });
		pieces.push({ kind: 'field', figure });
		from = index + whole.length;
	}
	if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
	return pieces;
}

export const markOf = (line: string): string => itemMark.exec(line)?.[0] ?? '';

function lineOf(text: string): Line {
	const mark = markOf(text);
	return { mark, pieces: piecesOf(text.slice(mark.length)) };
}

export const readProse = (text: string): Line[] => text.split('\n').map(lineOf);

export const pieceText = (piece: Piece): string =>
	piece.kind === 'text' ? piece.text : fieldText(piece.figure);

export const writeProse = (lines: readonly Line[]): string =>
	lines.map(({ mark, pieces }) => mark + pieces.map(pieceText).join('')).join('\n');

/** Each field of a text, in its order. */
export const fieldsIn = (text: string): string[] =>
	hasFields(text) ? [...text.matchAll(field)].map(([, figure = '']) => figure) : [];

/** The text with each field as `said`. */
export const withFields = (text: string, said: (figure: string) => string): string =>
	hasFields(text) ? text.replace(field, (_, figure: string) => said(figure)) : text;

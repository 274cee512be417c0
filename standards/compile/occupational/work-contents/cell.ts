/** A cell of the table as it grows, line by line. */
import type { Traced } from '../../text/traced.ts';
import { closeSpaces, joinLines, squeeze, widthOf } from '../wording.ts';
import type { Column, Mark } from './token.ts';

export interface Cell {
	readonly column: Column;
	readonly mark: Mark;
	readonly pieces: Traced[];
	/** Width of its last line, the mark's own included; in Chinese characters. */
	lastWidth: number;
	/** The line that its last piece stands in. */
	lastLine: number;
	/** A page was turned inside it. */
	broken: boolean;
}

export function cellOf(column: Column, mark: Mark): Cell {
	const cell: Cell = {
		column,
		mark,
		pieces: [],
		lastWidth: widthOf(mark.printed),
		lastLine: mark.line,
		broken: false,
	};
	if (mark.text.text !== '') add(cell, mark.text, mark.line, false);
	return cell;
}

export function add(cell: Cell, piece: Traced, line: number, page: boolean): void {
	const width = widthOf(piece.text);
	// A page may begin inside a line: then both halves are its width.
	const within = page || cell.lastLine === line || cell.pieces.length === 0;
	cell.lastWidth = within ? cell.lastWidth + width : width;
	cell.lastLine = line;
	cell.broken ||= page;
	cell.pieces.push(piece);
}

/** Its words, lines joined and the spaces of narrow setting closed. */
export const textOf = (cell: Cell): Traced => closeSpaces(joinLines(cell.pieces));

/** For comparing: no white space at all. */
export const plainText = (cell: Cell): string =>
	squeeze(cell.pieces.map(({ text }) => text).join(''));

/** What stood in the source, lines parted by ⏎. */
export const printedText = (cell: Cell): string => cell.pieces.map(({ text }) => text).join('⏎');

/** Where its number stands. */
export const beginOf = (cell: Cell): number => cell.mark.offset;

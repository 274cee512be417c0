/** The lines of the table of core courses as a stream of cells and pieces of cells. */
import { split, trimmed, type Traced } from '../../text/traced.ts';
import type { Line } from '../text/lines.ts';
import { plain } from '../text/letters.ts';

export interface Piece {
	readonly piece: Traced;
	/** A cell begins with it. */
	readonly cell: boolean;
	/** It begins a line. */
	readonly line: boolean;
	/** Its line is a whole row: several cells. */
	readonly wide: boolean;
	/** It stands before the first tab of such a line, and may begin a row or end a cell. */
	readonly first: boolean;
}

const tags = /<\/?p>/g;

/** A line that has tabs begins a row with what stands before the first, if that counts the row. */
const begins = (text: string): boolean => /^(\d{1,2}[.、]?|序号)$/.test(text);

function piecesOf({ piece }: Line): Piece[] {
	const cells = split(piece, /\t/g);
	const wide = cells.length > 2 || (cells.length === 2 && cells[0]?.text !== '');
	return cells.flatMap((cell, at) => {
		const opens = cells.length > 1 && (at > 0 || begins(plain(cell.text.slice(0, 12))));
		if (at === 0 && cell.text === '')
			return wide ? [{ piece: cell, cell: true, line: true, wide, first: true }] : [];
		return split(cell, tags)
			.map(trimmed)
			.filter(({ text }, part, all) => text !== '' || all.length === 1)
			.map((part, place) => ({
				piece: part,
				cell: opens && place === 0,
				line: at === 0 || (at === 1 && !wide),
				wide,
				first: wide && at === 0 && place === 0,
			}));
	});
}

export const cellsOf = (lines: readonly Line[]): Piece[] => lines.flatMap(piecesOf);

const heads = ['序号', '课程涉及的主要领域', '典型工作任务描述', '主要教学内容与要求'];
const others = ['典型工作任务', '课程名称', '课程领域', '主要教学内容和要求', '教学内容与要求'];
export const columns = ['serial', 'field', 'task', 'content'] as const;
export type Column = (typeof columns)[number];

/** Whether the text is a head of a column, or a part of one that a line broke. */
export const isHead = (text: string): boolean => {
	const words = plain(text.slice(0, 40));
	return words !== '' && [...heads, ...others].some((head) => head.includes(words));
};

/** A head that no cell of a row could be, wherever it stands. */
export const isWholeHead = (text: string): boolean =>
	text.length < 40 && heads.slice(1).includes(plain(text));

/** Heads on one line, blanks between them. */
export function isHeadLine(text: string): boolean {
	const parts = text.slice(0, 80).trim().split(/\s+/);
	return text.length < 80 && parts.length > 1 && parts.every(isHead);
}

export const isContinued = (text: string): boolean => /^续表\d*$/.test(plain(text.slice(0, 12)));

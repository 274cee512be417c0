/** Numbers as they stand in the columns of real schedules: `108`, `(108)`, `64*`, `3.5`, `18周`. */
import { isNothing, plain, refuse, typed, type Typed } from '../plan/typed/typed.ts';

export interface Figure {
	readonly value: number;
	/** In brackets: shown, but outside the sums. */
	readonly outside: boolean;
	/** It bears a mark: see the notes of the file. */
	readonly marked: boolean;
}

const circled = /[\u2460-\u2487\u24ea\u2776-\u277f]/g;
const units = /(学时|课时|学分|节|分|周|w|h|%)$/i;

/** Marks of footnotes, which are no digits: ①, *, △. */
export const unmarked = (text: string): string =>
	text.replace(circled, '').replace(/[*＊※△▲★]+/g, '');

export const brackets = (text: string): string =>
	text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('【', '(').replaceAll('】', ')');

/** Why a text is no number yet: a placeholder or a range; null where it may be one. */
export function whyOpen(bare: string): string | null {
	if (/[?？]|待定|未定/.test(bare)) return `“${bare}”是还没有填的占位`;
	return /\d\s*[-~～—–至]\s*\d/.test(bare) ? `“${bare}”是一个区间，不知按多少计` : null;
}

/** 2周, (18W): how long, and not how many hours. */
export const isWeeks = (text: string): boolean =>
	/^\(?\d+(\.\d+)?(周|W)\)?$/i.test(brackets(plain(text)));

/** null: the cell says nothing. */
export function readFigure(text: string): Typed<Figure | null> {
	if (isNothing(text)) return typed(null);
	const bare = brackets(plain(text));
	const open = whyOpen(bare);
	if (open !== null) return refuse(open);
	const clean = unmarked(bare);
	const inside = /^\((.+)\)$/.exec(clean)?.[1];
	const digits = (inside ?? clean).replace(units, '').replaceAll(',', '');
	if (digits === '') return typed(null);
	if (!/^\d+(?:\.\d+)?$/.test(digits)) return refuse(`“${text.trim()}”不是数字`);
	const value = Math.round(Number(digits) * 100) / 100;
	return typed({ value, outside: inside !== undefined, marked: clean !== bare });
}

/** The numbers of domains, tasks and skills, `2`, `2.3`, `2.3.4`, as they stand in damaged text. */

import { halfWidth } from '../glyphs.ts';

/** A number as found in text of half width. */
export interface FoundNumber {
	readonly path: readonly number[];
	readonly from: number;
	/** Where it ends, a stop and spaces behind it included. */
	readonly to: number;
}

const stop = String.raw`\s{0,3}\.\s{0,3}`;
const behind = String.raw`(?!\d)(?!${stop}\d)\s{0,3}[.、]?\s*`;
const skillNumber = new RegExp(
	String.raw`(?<![\d.A-Za-z/])(\d{1,2})${stop}(\d{1,2})${stop}(\d{1,2})${behind}`,
	'g',
);
const taskNumber = new RegExp(
	String.raw`(?<![\d.A-Za-z/]|\d\s)(\d{1,2})${stop}(\d{1,2})${behind}`,
	'g',
);

/** After a number that is spoken of (按 2.1.3 的要求) or that counts (2.0.1 版), not one that begins an item. */
const spokenOf = /^[的节条款项中所至到版~～—-]/;

function found(text: string, pattern: RegExp): FoundNumber[] {
	return [...text.matchAll(pattern)]
		.map((match) => ({
			path: match.slice(1).map(Number),
			from: match.index,
			to: match.index + match[0].length,
		}))
		.filter(
			({ path, to }) => path.every((part) => part > 0) && !spokenOf.test(text.slice(to, to + 1)),
		);
}

export const skillNumbers = (text: string): FoundNumber[] => found(text, skillNumber);
export const taskNumbers = (text: string): FoundNumber[] => found(text, taskNumber);

const dangling = /(?:^|[；;。\s])(\d{1,2}\s*\.\s*(?:\d{1,2}\s*\.?\s*)?)$/;

const danglingDigits = /(?:^|[；;。\s])(\d{1,2})$/;

/**
 * Where the beginning of a number starts that ends `text` and goes on in `next`, `1. 3.` of 1.3.4; null:
 * there is none.
 */
export function danglingNumber(text: string, next: string): number | null {
	const end = halfWidth(text.slice(-16));
	const digits = /^\s*[.．]/.test(next) ? danglingDigits.exec(end) : null;
	const match = dangling.exec(end) ?? digits;
	return match?.[1] === undefined ? null : text.length - match[1].length;
}

const unit =
	/^(?:[A-Za-z%\d+]|[个次种年月日天项人份家名分秒万亿元条大类倍级岁点号吨米克升斤周件箱寸度版台辆]|小时|以上|至少)/;

const embedded =
	/(?<![\d.A-Za-z/≥≤><=×±~～])\d{1,2}\s*[.、]\s*(?:\d{1,2}\s*\.?\s*){0,2}(?=[\u4e00-\u9fff]{2})/g;

/** What looks like the number of an item or label inside a text; null: nothing does. */
export function embeddedNumber(text: string): string | null {
	const found = [...halfWidth(text).matchAll(embedded)].find(
		({ 0: number, index }) => !unit.test(text.slice(index + number.length)),
	);
	const end = danglingNumber(text, '');
	return found?.[0].trim() ?? (end === null ? null : text.slice(end).trim());
}

/** `3. 直播推广` or `3 直播推广` at the start of a text: the number of a domain. */
export function domainNumber(text: string): (FoundNumber & { stopped: boolean }) | null {
	const [whole = '', digits, , mark] = /^\s*(\d{1,2})(\s{0,3}([.、])|\s)?\s*/.exec(text) ?? [];
	if (digits === undefined || Number(digits) === 0 || /^\d/.test(text.slice(whole.length)))
		return null;
	const stopped = mark !== undefined;
	if (!stopped && unit.test(text.slice(whole.length))) return null;
	return { path: [Number(digits)], from: whole.indexOf(digits), to: whole.length, stopped };
}

export const isNext = (before: readonly number[], path: readonly number[]): boolean => {
	const [d0 = 0, t0 = 0, s0 = 0] = before;
	const [d = 0, t = 0, s = 0] = path;
	if (d === d0 && t === t0) return s === s0 + 1;
	return s <= 1 && ((d === d0 && t === t0 + 1) || (d === d0 + 1 && t === 1));
};

export const dotted = (path: readonly number[]): string => path.join('.');

/** Marks that number an item otherwise than 1.1.1: 一、（一）1. (1) ①. */
import { chineseNumber } from '../clauses/chinese-number.ts';

/** In units of the text that it stands in. */
export interface PrintedMark {
	readonly form: string;
	readonly value: number;
	/** Nothing but a star stands before it. */
	readonly first: boolean;
	readonly from: number;
	readonly to: number;
}

const han = '[一二三四五六七八九十]{1,3}';
const figure = '[\\d０-９]{1,2}';
/** No figure may follow: 1.1 is a number of another kind, 2.5 none at all. */
const stop = '\\s{0,2}[.．、)）](?![\\d０-９]|\\s{0,2}[\\d０-９]{1,2}[.．])';
const forms: readonly (readonly [string, string])[] = [
	['han', `${han}\\s{0,2}[、.．]`],
	['han-bracketed', `[(（]\\s{0,2}${han}\\s{0,2}[)）]`],
	['bracketed', `[(（]\\s{0,2}${figure}\\s{0,2}[)）]`],
	['figure', `${figure}${stop}`],
	['circled', '[①-⑳]'],
];
const star = '[★☆※▲*]';
const mark = new RegExp(
	`(?<=(?:^|[；;。\\s])(?:${star}\\s?)?)(?:${forms.map(([, form]) => `(${form})`).join('|')})\\s{0,3}`,
	'g',
);

const onlyStar = new RegExp(`^${star}?\\s?$`);

function valueOf(printed: string): number {
	const circled = /[①-⑳]/.exec(printed)?.[0];
	if (circled !== undefined) return circled.charCodeAt(0) - 0x245f;
	const words = printed.normalize('NFKC').replace(/[^\d一二三四五六七八九十]/g, '');
	return /^\d+$/.test(words) ? Number(words) : (chineseNumber(words) ?? 0);
}

/** Where a mark may stand in `text`: at its start, behind the end of an item, or behind white space. */
export const marksIn = (text: string): PrintedMark[] =>
	[...text.matchAll(mark)].map((match) => ({
		form: forms[match.slice(1).findIndex((each) => each !== undefined)]?.[0] ?? '',
		value: valueOf(match[0]),
		first: match.index < 3 && onlyStar.test(text.slice(0, match.index)),
		from: match.index,
		to: match.index + match[0].length,
	}));

/** `1.1` or `1.1.1` at the start of `text`; null: there is none. */
export function dottedAt(text: string): readonly number[] | null {
	const found = /^\s*[★☆※▲*]?\s*(\d{1,2}(?:\s{0,3}\.\s{0,3}\d{1,2}){1,2})(?!\d)/.exec(
		text.normalize('NFKC').slice(0, 40),
	);
	return found?.[1]?.split('.').map(Number) ?? null;
}

/** Three numbers anywhere: its items have numbers of their own. */
export const hasItemNumbers = (text: string): boolean =>
	/(?<![\d.．])[\d０-９]{1,2}\s{0,3}[.．]\s{0,3}[\d０-９]{1,2}\s{0,3}[.．]\s{0,3}[\d０-９]{1,2}(?![\d０-９.．])/.test(
		text,
	);

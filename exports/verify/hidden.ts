/**
 * What stands in a file and is not seen, or hardly: hidden rows and texts, white letters, tracked changes, comments.
 * Files of before this was kept have no such part, and are not held to it.
 */
import type { Content, Line } from './content.ts';

export const hiddenPart = '隐藏的内容、修订和批注';

export type Hiding =
	| '隐藏文字'
	| '白色文字'
	| '极小文字'
	| '修订删除'
	| '修订插入'
	| '修订移走'
	| '批注'
	| '单元格不显示';

export type Hide = (hiding: Hiding, text: string) => void;

const most = 200;

/** `白色文字：直播销售` */
export const hiddenLine = (hiding: Hiding, text: string): string =>
	`${hiding}：${text.slice(0, most)}`;

/** Runs of numbers that follow each other: 3, 4, 5, 9 as 3～5 and 9. */
export function ranges(numbers: readonly number[], word: (n: number) => string): string[] {
	const spans: [from: number, to: number][] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && number <= last[1] + 1) last[1] = number;
		else spans.push([number, number]);
	}
	return spans.map(([from, to]) => (from === to ? word(from) : `${word(from)}～${word(to)}`));
}

const linesOf = (content: Content): readonly Line[] =>
	content.find(({ title }) => title === hiddenPart)?.lines ?? [];

export const withoutHidden = (content: Content): Content =>
	content.filter(({ title }) => title !== hiddenPart);

/** What is hidden now and was not when the file was made; to show more than that changes nothing. */
export function newlyHidden(registered: Content, seen: Content): string[] {
	if (!registered.some(({ title }) => title === hiddenPart)) return [];
	const known = new Set(linesOf(registered).map(String));
	return linesOf(seen)
		.map(String)
		.filter((line) => !known.has(line));
}

/** Where a line ends because the paragraph does, and where only because the column does. */
import { isWide, type Line } from './lines.ts';

const sentenceEnd = /[。；;：:！!？?]$/;
const circled = /^[①-⑳]/;
/** `1.1.2`, `（3）`, `3.`, `3、`, `③`: what an item begins with. */
const mark =
	/^(?:[①-⑳]|[（(]\s?\d{1,2}\s?[)）]|\d{1,2}(?:\s?[.．]\s?\d{1,2}){1,3}(?![\d%])|\d{1,2}\s?[.、．)）](?!\s?\d))/;

/** `1.1.2` → [1, 1, 2]; null where the line begins with no mark. */
export function markOf(text: string): readonly number[] | null {
	const found = mark.exec(text)?.[0];
	if (found === undefined) return null;
	if (circled.test(found)) return [found.codePointAt(0)! - 0x245f];
	return (found.match(/\d+/g) ?? []).map(Number);
}

/** Whether `next` comes right after `last` in a numbering: 1.1.1 → 1.1.2 or 1.2.1. */
function follows(last: readonly number[] | null, next: readonly number[]): boolean {
	if (!last) return next.at(-1) === 1;
	const at = next.findIndex((number, place) => number !== last[place]);
	return (
		at >= 0 && next[at] === (last[at] ?? 0) + 1 && next.slice(at + 1).every((rest) => rest === 1)
	);
}

/** Latin words need their space; a number cut at its point does not. */
function glue(before: string, after: string): string {
	if (isWide(before.at(-1)) || isWide(after[0])) return '';
	return /[-–/.]$/.test(before) && /\d$|[-–/]$|\d\.$/.test(before) ? '' : ' ';
}

export const glued = (before: string, after: string): string =>
	before + glue(before, after) + after;

/** The first characters of a line, as far as the column would have had to hold them. */
const firstWord = (text: string): number => {
	const word = /^[\x21-\x7e]+/.exec(text)?.[0];
	return word === undefined ? 1 : Math.max(1, word.length / 2);
};

/** Whether the line reaches so far that nothing of the next one could have stood on it. */
export const isFull = (line: Line, right: number, next: Line): boolean =>
	right - line.x1 < (firstWord(next.text) + 0.75) * line.size;

/** Paragraphs of a cell, whose inner border is at `right`. */
export function cellParagraphs(lines: readonly Line[], right: number): string[] {
	const paragraphs: string[] = [];
	let last: readonly number[] | null = null;
	lines.forEach((line, at) => {
		const before = lines[at - 1];
		const own = markOf(line.text);
		const ended = before !== undefined && sentenceEnd.test(before.text);
		const short = before !== undefined && !isFull(before, right, line);
		const begins = own !== null && (ended || short || follows(last, own));
		if (!before || begins || (ended && short)) paragraphs.push(line.text);
		else paragraphs.push(glued(paragraphs.pop() ?? '', line.text));
		if (!before || begins) last = own ?? last;
	});
	return paragraphs;
}

export interface Column {
	readonly left: number;
	readonly right: number;
	/** Paragraphs begin with an indent, so that a line at the left border goes on. */
	readonly indented: boolean;
}

/** Contents: leaders, or a page number behind the one wide gap of the line. */
const leader = /[.．…·]{4,}/;
export function isContents({ text, runs, size }: Line): boolean {
	if (leader.test(text)) return true;
	const apart = runs.flatMap(({ x0 }, at) =>
		at > 0 && x0 - runs[at - 1]!.x1 > size * 2 ? [at] : [],
	);
	return apart.length === 1 && apart[0] === runs.length - 1 && /^\d{1,3}$/.test(runs.at(-1)!.text);
}

/** Whether `next` carries on the paragraph that `line` belongs to. */
export function carriesOn(line: Line, next: Line, { left, right, indented }: Column): boolean {
	if (isContents(line) || isContents(next)) return false;
	if (Math.abs(line.size - next.size) > line.size * 0.12) return false;
	if (next.y - line.y > line.size * 3 || next.x0 > left + next.size * 0.8) return false;
	if (!isFull(line, right, next)) return false;
	if (!sentenceEnd.test(line.text)) return true;
	return indented && markOf(next.text) === null;
}

/** The column that the lines of a document's body stand in. */
export function columnOf(lines: readonly Line[]): Column {
	const long = lines.filter(({ text }) => text.length >= 15);
	const body = long.length > 0 ? long : lines;
	const lefts = body.map(({ x0 }) => x0).sort((a, b) => a - b);
	const rights = body.map(({ x1 }) => x1).sort((a, b) => a - b);
	const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
	const right = rights[Math.floor(rights.length * 0.9)] ?? 0;
	const inset = body.filter(
		({ x0, size }) => x0 - left > size * 1.4 && x0 - left < size * 2.8,
	).length;
	return { left, right, indented: inset > body.length * 0.1 };
}

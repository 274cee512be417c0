/** Finds quoted words again in a text that has changed since: the same words, what stands between the same neighbours, or the most alike. */
import type { PassageAnchor } from './anchor.ts';

export interface Range {
	readonly start: number;
	/** Behind the last character. */
	readonly end: number;
}

export type Quoted = Pick<PassageAnchor, 'quote' | 'start' | 'before' | 'after'>;

/** Characters kept of what stands beside the quoted words. */
const besideLength = 32;
/** Fewer characters than these are no neighbour to go by. */
const leastBeside = 4;

/** The words from `start` to `end` of a text, as an anchor keeps them. */
export const quotedIn = (text: string, { start, end }: Range): Quoted => ({
	quote: text.slice(start, end),
	start,
	before: text.slice(Math.max(0, start - besideLength), start),
	after: text.slice(end, end + besideLength),
});

function alikeBefore(text: string, end: number, before: string): number {
	let length = 0;
	while (length < before.length && text[end - 1 - length] === before.at(-1 - length)) length += 1;
	return length;
}

function alikeAfter(text: string, start: number, after: string): number {
	let length = 0;
	while (length < after.length && text[start + length] === after[length]) length += 1;
	return length;
}

/** The same words: where several, those with the same neighbours, then the nearest. */
function sameWords(text: string, { quote, start, before, after }: Quoted): Range | null {
	let best: Range | null = null;
	let [alike, distance] = [-1, Infinity];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
		const own = alikeBefore(text, at, before) + alikeAfter(text, at + quote.length, after);
		const away = Math.abs(at - start);
		if (own < alike || (own === alike && away >= distance)) continue;
		[best, alike, distance] = [{ start: at, end: at + quote.length }, own, away];
	}
	return best;
}

/** The occurrence of `words` that begins nearest to `near`; -1: there is none. */
function nearest(text: string, words: string, near: number): number {
	const before = text.lastIndexOf(words, near);
	const after = text.indexOf(words, near);
	if (before < 0 || after < 0) return Math.max(before, after);
	return near - before <= after - near ? before : after;
}

/** What stands between the same neighbours now. */
function betweenNeighbours(text: string, quoted: Quoted): Range | null {
	const { quote, before, after } = quoted;
	if (before.length + after.length < leastBeside) return null;
	const from = before === '' ? 0 : nearest(text, before, Math.max(0, quoted.start - before.length));
	if (from < 0) return null;
	const start = from + before.length;
	const end = after === '' ? text.length : text.indexOf(after, start);
	const isWords = end > start && end - start <= 4 * quote.length + besideLength;
	return isWords ? { start, end } : null;
}

const pairAt = (text: string, at: number): string => text.slice(at, at + 2);

function pairsOf(quote: string): Map<string, number> {
	const pairs = new Map<string, number>();
	for (let at = 0; at + 1 < quote.length; at += 1)
		pairs.set(pairAt(quote, at), (pairs.get(pairAt(quote, at)) ?? 0) + 1);
	return pairs;
}

/** Counts how many of the quote's pairs are among those that entered and have not left again. */
function counterOf(quote: string) {
	const missing = pairsOf(quote);
	let shared = 0;
	const move = (pair: string, by: 1 | -1): void => {
		const before = missing.get(pair);
		if (before === undefined) return;
		missing.set(pair, before - by);
		if (by > 0 ? before > 0 : before >= 0) shared += by;
	};
	return { move, shared: () => shared };
}

/** The window as long as the quote that shares most pairs of characters with it, at least half; one pass. */
function mostAlike(text: string, { quote, start }: Quoted): Range | null {
	const wide = quote.length - 1;
	const { move, shared } = counterOf(quote);
	let [best, most] = [-1, 0];
	for (let at = 0; at + 1 < text.length; at += 1) {
		move(pairAt(text, at), 1);
		if (at >= wide) move(pairAt(text, at - wide), -1);
		const from = Math.max(0, at + 1 - wide);
		const nearer = Math.abs(from - start) < Math.abs(best - start);
		if (shared() > most || (shared() === most && most > 0 && nearer))
			[best, most] = [from, shared()];
	}
	return wide > 0 && 2 * most >= wide ? { start: best, end: best + quote.length } : null;
}

/** Where the quoted words stand now; `same`: unchanged. null: nothing like them is there any more. */
export function locateQuote(
	text: string,
	quoted: Quoted,
): (Range & { readonly same: boolean }) | null {
	const same = sameWords(text, quoted);
	if (same) return { ...same, same: true };
	const changed = betweenNeighbours(text, quoted) ?? mostAlike(text, quoted);
	return changed && { ...changed, end: Math.min(changed.end, text.length), same: false };
}

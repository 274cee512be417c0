/**
 * Two versions of a text brought together where they changed it at different places. Numbers, words in
 * Latin letters and fields are one sign each; changes that touch, or are the same, are not merged:
 * what came of them nobody would have written.
 */
import { stretches } from '../difference/sequence.ts';

const signs = /\{\{[^{}]*\}\}|\d+(?:\.\d+)?|[A-Za-z]+|./gsu;
const split = (text: string): string[] => text.match(signs) ?? [];

/** Signs `from` to `to` of the base become `text`. */
interface Change {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** More signs than so many are no paragraph that two people write in. */
const longest = 20_000;

function changes(base: readonly string[], text: string): Change[] {
	const now = split(text);
	return stretches(base, now)
		.filter(({ same }) => !same)
		.map(({ before: [from, to], after }) => ({ from, to, text: now.slice(...after).join('') }));
}

/** A sign that nobody has changed lies between any two changes of different hands. */
const areApart = (ours: readonly Change[], theirs: readonly Change[]): boolean =>
	ours.every((a) => theirs.every((b) => a.to < b.from || b.to < a.from));

function applied(base: readonly string[], made: readonly Change[]): string {
	let at = 0;
	const parts = made
		.toSorted((a, b) => a.from - b.from)
		.flatMap(({ from, to, text }) => {
			const before = base.slice(at, from);
			at = to;
			return [...before, text];
		});
	return [...parts, ...base.slice(at)].join('');
}

/** Both changes of `base`, whichever came first; null where they meet. */
export function mergedText(base: string, ours: string, theirs: string): string | null {
	if (Math.max(base.length, ours.length, theirs.length) > longest) return null;
	const from = split(base);
	const [own, other] = [changes(from, ours), changes(from, theirs)];
	return areApart(own, other) ? applied(from, [...own, ...other]) : null;
}

/** Where texts of several sentences stand that two people may write in at once: chapters, what a course is about. */
const prose =
	/^(?:entry|goal|graduation\/other|outcomes\/[^/]+\/text|chapters\/.+\/text|courses\/[^/]+\/description\/[a-z]+)$/;
export const isProse = (path: string): boolean => prose.test(path);

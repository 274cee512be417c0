/** Which words of a standard speak of the same thing: shared pairs of characters. */

const letters = (text: string): string[] => [...text.replace(/[^\p{L}\p{N}]/gu, '')];

/** Pairs of neighbouring characters: 直播销售 → 直播, 播销, 销售. */
export function pairs(text: string): ReadonlySet<string> {
	const all = letters(text);
	return new Set(all.slice(1).map((letter, index) => `${all[index] ?? ''}${letter}`));
}

/** Ends of course names that say nothing of the subject. */
const plain = /(基础知识|基础|概论|导论|常识|实务|技术|应用)$/u;
export const subjectOf = (name: string): string =>
	name.length > 3 ? name.replace(plain, '') : name;

/**
 * How much of `name` each text speaks of, 0 … 1; pairs that stand in most texts count for little
 * (直播 in a standard of 直播).
 */
export function affinities(name: string, texts: readonly string[]): number[] {
	const wanted = [...pairs(subjectOf(name))];
	const found = texts.map(pairs);
	const weights = wanted.map((pair) => {
		const often = found.filter((set) => set.has(pair)).length;
		return Math.log((texts.length + 1) / (often + 0.5));
	});
	const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	return found.map(
		(set) =>
			wanted.reduce((sum, pair, index) => sum + (set.has(pair) ? (weights[index] ?? 0) : 0), 0) /
			all,
	);
}

/** Position of the text that speaks most of `name`, if it reaches `least`; -1 without one. */
export function nearest(name: string, texts: readonly string[], least: number): number {
	const scores = affinities(name, texts);
	const best = Math.max(0, ...scores);
	return best >= least && best > 0 ? scores.indexOf(best) : -1;
}

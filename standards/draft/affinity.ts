/** Which words of a standard speak of the same thing: shared pairs of characters, shared runs. */

const letters = (text: string): string[] => [...text.replace(/[^\p{L}\p{N}]/gu, '')];

/** Pairs of neighbouring characters: 直播销售 → 直播, 播销, 销售. */
function pairs(text: string): ReadonlySet<string> {
	const all = letters(text);
	return new Set(all.slice(1).map((letter, index) => `${all[index] ?? ''}${letter}`));
}

/** Ends of course names that say nothing of the subject. */
const plainEnd = /(基础知识|基础|概论|导论|常识|实务|技术|应用)$/u;
const subjectOf = (name: string): string =>
	[...name].length > 3 ? name.replace(plainEnd, '') : name;

/**
 * How much of what `text` says each of `others` says too, 0 … 1; pairs that stand in most of them
 * count for little (直播 in a standard of 直播).
 */
export function overlaps(text: string, others: readonly string[]): number[] {
	const found = others.map(pairs);
	const weighted = [...pairs(text)].map((pair) => {
		const often = found.filter((set) => set.has(pair)).length;
		return { pair, weight: Math.log((others.length + 1) / (often + 0.5)) };
	});
	const sum = (list: readonly { weight: number }[]): number =>
		list.reduce((all, { weight }) => all + weight, 0);
	const all = sum(weighted) || 1;
	return found.map((set) => sum(weighted.filter(({ pair }) => set.has(pair))) / all);
}

/** Position of the text that speaks most of the subject `name`, if it reaches `least`; else -1. */
export function nearest(name: string, texts: readonly string[], least: number): number {
	const scores = overlaps(subjectOf(name), texts);
	const best = Math.max(0, ...scores);
	return best >= least && best > 0 ? scores.indexOf(best) : -1;
}

/** The longest run of characters of `name` that stands in `text`. */
function longestShared(name: string, text: string): string {
	const all = [...name];
	for (let length = all.length; length > 0; length -= 1)
		for (let from = 0; from + length <= all.length; from += 1) {
			const run = all.slice(from, from + length).join('');
			if (text.includes(run)) return run;
		}
	return '';
}

/** True where a text names the subject, or three characters of it that few of the texts have. */
export function names(text: string, name: string, texts: readonly string[]): boolean {
	const subject = subjectOf(name);
	const shared = longestShared(subject, text);
	const often = texts.filter((other) => other.includes(shared)).length;
	return shared === subject || ([...shared].length >= 3 && often <= Math.ceil(texts.length / 3));
}

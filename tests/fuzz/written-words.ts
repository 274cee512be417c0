/** Words of a random run, each written once: what an edit of a text means, whatever it was merged with. */
export const wordOf = (seed: number, count: number): string => `〔${seed}-${count}〕`;

const wordsIn = (text: unknown): readonly string[] =>
	typeof text === 'string' ? (text.match(/〔[\d-]+〕/g) ?? []) : [];

/** What it writes, else what it takes away; null: it is no edit of such words. */
export function changedWords(from: unknown, to: unknown): string | null {
	const [before, after] = [wordsIn(from), wordsIn(to)];
	const added = after.filter((word) => !before.includes(word));
	const removed = before.filter((word) => !after.includes(word));
	if (added.length > 0) return `+${added.toSorted().join('')}`;
	return removed.length > 0 ? `-${removed.toSorted().join('')}` : null;
}

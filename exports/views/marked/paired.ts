/** Which block or row of a new document is which of the old one, in the order of both. */
import { stretches } from '#domain/difference/sequence.ts';

/** One of both, or of one alone. */
export type Pair<Item> =
	| { readonly old: Item; readonly now: Item }
	| { readonly old: Item; readonly now: null }
	| { readonly old: null; readonly now: Item };

/** Of a stretch that was replaced: each new one with the next old one that it is like, in order. */
function likePairs<Item>(
	olds: readonly Item[],
	news: readonly Item[],
	alike: (old: Item, now: Item) => boolean,
): Pair<Item>[] {
	const pairs: Pair<Item>[] = [];
	let from = 0;
	for (const now of news) {
		const at = olds.findIndex((old, index) => index >= from && alike(old, now));
		if (at < 0) {
			pairs.push({ old: null, now });
			continue;
		}
		pairs.push(...olds.slice(from, at).map((old) => ({ old, now: null })), { old: olds[at]!, now });
		from = at + 1;
	}
	return [...pairs, ...olds.slice(from).map((old) => ({ old, now: null }))];
}

/** Pairs by `key` first, as many as can be; between them by likeness. */
export function paired<Item>(
	before: readonly Item[],
	after: readonly Item[],
	key: (item: Item) => string,
	alike: (old: Item, now: Item) => boolean,
): Pair<Item>[] {
	return stretches(before.map(key), after.map(key)).flatMap(
		({ same, before: [a, b], after: [c, d] }) => {
			const [olds, news] = [before.slice(a, b), after.slice(c, d)];
			return same
				? olds.map((old, at): Pair<Item> => ({ old, now: news[at]! }))
				: likePairs(olds, news, alike);
		},
	);
}

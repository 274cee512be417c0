/** What a text says, in pieces small enough to be found in another: pairs of characters, and near words. */
import { nearWordsIn } from './near-words.ts';
import { withoutPlainWords } from './plain-words.ts';

export interface Term {
	readonly key: string;
	/** What it counts for beside others of the text, before its rarity. */
	readonly weight: number;
	/** Where it stands, in UTF-16 units, the end excluded. */
	readonly from: number;
	readonly to: number;
}

/** A pair across two words says little (直|播主|题), but the dictionary does not know all: 上下|架. */
const acrossWords = 0.3;
/** A word that the trade has a group for says more than a pair. */
const nearWord = 1.5;

const runs = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]{2,}/gu;
const isHan = /^\p{Script=Han}/u;

// Dictionaries differ between versions and some engines have none: it weighs pairs and never makes them.
const segmenter =
	'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where words of the text begin; without a dictionary none are known. */
export const wordStarts = (text: string): ReadonlySet<number> =>
	new Set(segmenter ? [...segmenter.segment(text)].map(({ index }) => index) : []);

function pairsOf(run: string, at: number, starts: ReadonlySet<number>): Term[] {
	const letters = [...run];
	let from = at;
	return letters.slice(1).map((second, index) => {
		const first = letters[index] ?? '';
		const [begin, middle] = [from, from + first.length];
		from = middle;
		const weight = starts.has(middle) ? acrossWords : 1;
		return { key: first + second, weight, from: begin, to: middle + second.length };
	});
}

const wholeWord = (run: string, from: number): Term => ({
	...{ key: run.toLowerCase(), weight: 1 },
	...{ from, to: from + run.length },
});

/** Han text in pairs, other scripts word by word; of each key the weightiest place, in order of places. */
export function termsOf(text: string, starts = wordStarts(text)): Term[] {
	const found = [...withoutPlainWords(text).matchAll(runs)].flatMap(({ 0: run, index }) =>
		isHan.test(run) ? pairsOf(run, index, starts) : [wholeWord(run, index)],
	);
	const near = nearWordsIn(text).map(({ key, word, from }) => ({
		...{ key, weight: nearWord },
		...{ from, to: from + word.length },
	}));
	const terms = new Map<string, Term>();
	for (const term of [...found, ...near])
		if (term.weight > (terms.get(term.key)?.weight ?? 0)) terms.set(term.key, term);
	return [...terms.values()];
}

/** From matched pairs of characters back to words that a person recognises. */
import { sources, type Asked, type AskedTerm } from './asked-terms.ts';
import type { Match } from './matches.ts';
import type { SharedWord, Source } from './shape.ts';

interface Run {
	readonly from: number;
	to: number;
	weight: number;
}

const isNear = ({ key }: AskedTerm): boolean => key.startsWith('≈');

/** 直播, 播销, 销售 → 直播销售: pairs that overlap in the item, where the course has them in one, too. */
function runsOf(matches: readonly Match[], asks: string, says: string): Run[] {
	const runs: Run[] = [];
	for (const { term, weight } of matches) {
		const last = runs.at(-1);
		if (last && term.from < last.to && says.includes(asks.slice(last.from, term.to))) {
			last.to = term.to;
			last.weight += weight;
		} else runs.push({ from: term.from, to: term.to, weight });
	}
	return runs;
}

/** Halves of words at its ends left out, where a word stays: 直播主 of 直播主题 → 直播. */
function wordOf({ from, to }: Run, text: string, starts: ReadonlySet<number>): string {
	const isEdge = (at: number): boolean => starts.has(at) || at === text.length;
	let [first, last] = [from, to];
	while (first < to && !isEdge(first)) first += 1;
	while (last > from && !isEdge(last)) last -= 1;
	return last - first >= 2 ? text.slice(first, last) : text.slice(from, to);
}

/** A word that is found by its pairs and by its group is one word. */
function joined(words: readonly SharedWord[]): SharedWord[] {
	const found = new Map<string, SharedWord>();
	for (const word of words) {
		const key = `${word.source}\n${word.word}\n${word.near ?? ''}`;
		const known = found.get(key);
		found.set(key, known ? { ...word, weight: known.weight + word.weight } : word);
	}
	return [...found.values()].sort((one, other) => other.weight - one.weight);
}

function wordsFrom(
	source: Source,
	matches: readonly Match[],
	asked: Asked,
	says: string,
): SharedWord[] {
	const text = asked.item[source];
	const own = matches
		.filter(({ term }) => term.source === source)
		.sort((one, other) => one.term.from - other.term.from);
	const near = own.filter(({ term }) => isNear(term));
	const pairs = own.filter(({ term }) => !isNear(term));
	const words = runsOf(pairs, text, says).map((run) => ({
		...{ word: wordOf(run, text, asked.read[source].starts), near: null },
		...{ source, weight: run.weight },
	}));
	const nearWords = near.map(({ term: { from, to }, said, weight }) => {
		const word = text.slice(from, to);
		return { word, near: says.includes(word) ? null : said, source, weight };
	});
	return [...words, ...nearWords];
}

/** The words of an item that the text `says` of a course shares with it; the heaviest first. */
export const sharedWords = (matches: readonly Match[], asked: Asked, says: string): SharedWord[] =>
	joined(sources.flatMap((source) => wordsFrom(source, matches, asked, says)));

/** The texts of a course that speak for it, each with the words that it shares with the item. */
import type { Evidence } from './evidence.ts';
import { matchesOf, type Match } from './matches.ts';
import { sharedWords } from './shared-words.ts';
import type { Reason } from './shape.ts';

function byPlace(matches: readonly Match[]): Map<number, Match[]> {
	const places = new Map<number, Match[]>();
	for (const match of matches) {
		const known = places.get(match.place);
		if (known) known.push(match);
		else places.set(match.place, [match]);
	}
	return places;
}

/** The heaviest text first; among equals in the order of the course's texts. */
export function reasonsOf(evidence: Evidence, course: number): Reason[] {
	return [...byPlace(matchesOf(evidence, course))]
		.sort(([one], [other]) => one - other)
		.map(([at, matches]): Reason => {
			const { label, text } = evidence.index.places[at]!;
			const words = sharedWords(matches, evidence.asked, text);
			return { label, text, words, weight: words.reduce((all, { weight }) => all + weight, 0) };
		})
		.sort((one, other) => other.weight - one.weight);
}

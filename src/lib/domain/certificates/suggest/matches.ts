/** The terms that one course shares with an item, each in the text where it counts. */
import type { AskedTerm } from './asked-terms.ts';
import type { Posting } from './course-index.ts';
import { textShare, type Evidence } from './evidence.ts';

export interface Match {
	readonly place: number;
	readonly term: AskedTerm;
	/** The words of the course that are the term. */
	readonly said: string;
	readonly weight: number;
}

/** Of the texts that have a term, the one that says most of the item; the first among equals. */
function heaviest(texts: readonly Posting[], { said }: Evidence): Posting | undefined {
	let best = texts[0];
	for (const text of texts)
		if ((said[text.place] ?? 0) > (said[best?.place ?? -1] ?? 0)) best = text;
	return best;
}

export function matchesOf(evidence: Evidence, course: number): Match[] {
	const matches: Match[] = [];
	const add = ({ place, said }: Posting, term: AskedTerm, weight: number): void => {
		matches.push({ place, term, said, weight });
	};
	const fair = evidence.index.fair[course];
	for (const { term, weight, standings } of evidence.found) {
		const standing = standings.find((each) => each.course === course);
		const text = heaviest(standing?.texts ?? [], evidence);
		if (standing?.name) add(standing.name, term, weight * evidence.naming[course]!);
		if (text) add(text, term, weight * textShare(text.place === evidence.best[course], fair));
	}
	return matches;
}

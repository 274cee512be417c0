/** Which entries an input finds, the nearest first: by label, by its pinyin letters, by what else it is known by. */
import { groups, type Entry } from './entry.ts';
import { initialsOf } from './initials.ts';

/** Longer lists nobody reads. */
export const most = 60;

interface Known {
	readonly label: string;
	readonly initials: string;
	readonly rest: string;
}

/** Found out once for each entry. */
const indexed = new WeakMap<Entry, Known>();

/** Letters and digits of an input method are the plain ones. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function knownOf(entry: Entry): Known {
	const old = indexed.get(entry);
	if (old) return old;
	const { label, detail = '', terms = '', group } = entry;
	const known = {
		label: plain(label),
		initials: initialsOf(label),
		rest: plain(`${detail} ${terms} ${group}`),
	};
	indexed.set(entry, known);
	return known;
}

/** The smaller the nearer; null: the word is not found. */
function distance({ label, initials, rest }: Known, word: string): number | null {
	if (label === word) return 0;
	if (label.startsWith(word)) return 1;
	if (initials.startsWith(word)) return 2;
	if (label.includes(word)) return 3;
	if (initials.includes(word)) return 4;
	return rest.includes(word) ? 5 : null;
}

function distanceOf(entry: Entry, words: readonly string[]): number | null {
	let sum = 0;
	for (const word of words) {
		const one = distance(knownOf(entry), word);
		if (one === null) return null;
		sum += one;
	}
	return sum;
}

const groupRank = ({ group }: Entry): number => groups.indexOf(group);

/** All words must be found. Without any, actions and pages are shown in their order. */
export function ranked(entries: readonly Entry[], input: string): readonly Entry[] {
	const words = plain(input).split(/\s+/).filter(Boolean);
	if (words.length === 0)
		return entries
			.toSorted((a, b) => groupRank(a) - groupRank(b))
			.filter(({ group }) => group !== '条款')
			.slice(0, most);
	return entries
		.flatMap((entry) => {
			const far = distanceOf(entry, words);
			return far === null ? [] : [{ entry, far }];
		})
		.toSorted((a, b) => a.far - b.far || groupRank(a.entry) - groupRank(b.entry))
		.slice(0, most)
		.map(({ entry }) => entry);
}

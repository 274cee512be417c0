/** What an item asks for: its own words, and with less weight the names of its task and domain. */
import type { Source, TeachableItem } from './shape.ts';
import { termsOf, wordStarts, type Term } from './terms.ts';

export interface AskedTerm extends Term {
	readonly source: Source;
}

export const sources = ['text', 'task', 'domain'] as const satisfies readonly Source[];
const shares: Readonly<Record<Source, number>> = { text: 1, task: 0.5, domain: 0.2 };

interface Read {
	readonly terms: readonly Term[];
	/** Where its words begin. */
	readonly starts: ReadonlySet<number>;
}

export interface Asked {
	readonly item: TeachableItem;
	/** Each term once, where it weighs most. */
	readonly terms: readonly AskedTerm[];
	readonly read: Readonly<Record<Source, Read>>;
}

function readText(text: string): Read {
	const starts = wordStarts(text);
	return { starts, terms: termsOf(text, starts) };
}

function askedBy(item: TeachableItem, read: Asked['read']): Asked {
	const terms = new Map<string, AskedTerm>();
	for (const source of sources)
		for (const term of read[source].terms) {
			const weight = term.weight * shares[source];
			if (weight > (terms.get(term.key)?.weight ?? 0))
				terms.set(term.key, { ...term, weight, source });
		}
	return { item, terms: [...terms.values()], read };
}

/** The plan changes with every key, what a certificate asks does not: an item is read once. */
const kept = new WeakMap<TeachableItem, Asked>();

/** In the items' order. Many items have the same task and domain: a text is read once, too. */
export function askedByEach(items: readonly TeachableItem[]): Asked[] {
	const known = new Map<string, Read>();
	const read = (text: string): Read => {
		const made = known.get(text) ?? readText(text);
		known.set(text, made);
		return made;
	};
	return items.map((item) => {
		const { text, task, domain } = item;
		const asked =
			kept.get(item) ?? askedBy(item, { text: read(text), task: read(task), domain: read(domain) });
		kept.set(item, asked);
		return asked;
	});
}

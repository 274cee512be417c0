/**
 * The books of a random run: each edit that a page made, as it put it on its shelf, and what became of it.
 * At the end each stands in the server's record, or gave way to something its person saw.
 */
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { changedWords } from './written-words.ts';

export interface Shelved {
	readonly requestId: string;
	readonly at: string;
	readonly edits: readonly Edit[];
}

export interface Logged {
	readonly edits: readonly Edit[];
}

interface Made {
	readonly who: string;
	readonly order: number;
	readonly requestId: string;
	readonly edit: Edit;
}

/** What became of an edit; `lost` is what must never be. */
export type Fate = 'saved' | 'typed over by oneself' | 'decided' | 'refused' | 'lost';

/** Of a text that was merged with another's what its author has changed. */
const mark = ({ op, path, from, to }: Edit): string =>
	op === 'remove' ? `remove ${path}` : `${path} ${changedWords(from, to) ?? canonicalJson(to)}`;

export class Ledger {
	readonly #made: Made[] = [];
	readonly #seen = new Set<string>();
	/** Edits that a person let go of in a dialog, or was told will not be taken. */
	readonly #settled = new Map<string, 'decided' | 'refused'>();

	shelved(who: string, { requestId, edits }: Shelved): void {
		if (this.#seen.has(`${who} ${requestId}`)) return;
		this.#seen.add(`${who} ${requestId}`);
		for (const edit of edits) this.#made.push({ who, order: this.#made.length, requestId, edit });
	}

	settled(who: string, { edits }: Shelved, how: 'decided' | 'refused'): void {
		for (const edit of edits) this.#settled.set(`${who} ${mark(edit)}`, how);
	}

	get edits(): number {
		return this.#made.length;
	}

	/** Fates with how many have them, and the edits that are lost. */
	close(record: readonly Logged[]): { counts: Record<string, number>; lost: Made[] } {
		const saved = new Set(record.flatMap(({ edits }) => edits.map(mark)));
		const counts: Record<string, number> = {};
		const lost: Made[] = [];
		for (const made of this.#made) {
			const fate = this.#fateOf(made, saved);
			counts[fate] = (counts[fate] ?? 0) + 1;
			if (fate === 'lost') lost.push(made);
		}
		return { counts, lost };
	}

	#fateOf(made: Made, saved: ReadonlySet<string>): Fate {
		const { who, order, edit } = made;
		if (saved.has(mark(edit))) return 'saved';
		const settled = this.#settled.get(`${who} ${mark(edit)}`);
		if (settled) return settled;
		const later = this.#made.some(
			(one) => one.who === who && one.order > order && one.edit.path === edit.path,
		);
		return later ? 'typed over by oneself' : 'lost';
	}
}

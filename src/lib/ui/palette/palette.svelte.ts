/** The palette of this window: that it is asked for, and who offers what in it. In the browser only. */
import type { Entry } from './entry.ts';

export type Source = () => readonly Entry[];

class Palette {
	/** Counts the times that it was asked for. */
	asked = $state(0);
	/** Asked only when the palette opens, so that offering costs a page nothing. */
	readonly #sources = new Set<Source>();

	open(): void {
		this.asked += 1;
	}

	/** For as long as an effect stands; returns how to withdraw. */
	offer(source: Source): () => void {
		this.#sources.add(source);
		return () => this.#sources.delete(source);
	}

	/** What is offered now; of an id that two offer, what is done here goes before what leads away. */
	entries(): readonly Entry[] {
		const all = new Map<string, Entry>();
		for (const entry of [...this.#sources].flatMap((source) => source()))
			if (!all.has(entry.id) || 'run' in entry.to) all.set(entry.id, entry);
		return [...all.values()];
	}
}

export const palette = new Palette();

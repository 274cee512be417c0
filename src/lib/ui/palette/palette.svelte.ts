/** The palette of this window: that it is asked for, and who offers what in it. In the browser only. */
import { onceEach, type Entry } from './entry.ts';

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

	/** What is offered now. */
	entries(): readonly Entry[] {
		return onceEach([...this.#sources].flatMap((source) => source()));
	}
}

export const palette = new Palette();

/** Places where two people were at once, until the person has seen them or gone on. */
import { SvelteMap } from 'svelte/reactivity';
import type { Meeting } from './meeting.ts';

/** More than anybody reads; the oldest go. All of them stand in the record of changes anyway. */
const most = 50;

export class Meetings {
	/** The newest of each place. */
	readonly #at = new SvelteMap<string, Meeting>();
	/** Newest first. */
	readonly list = $derived([...this.#at.values()].toReversed());
	/** Told of each as it comes. */
	onmeeting: ((meeting: Meeting) => void) | null = null;

	add(meeting: Meeting): void {
		this.#at.delete(meeting.path);
		this.#at.set(meeting.path, meeting);
		for (const path of this.#at.keys()) {
			if (this.#at.size <= most) break;
			this.#at.delete(path);
		}
		this.onmeeting?.(meeting);
	}

	at = (path: string): Meeting | undefined => this.#at.get(path);

	forget(path: string): void {
		this.#at.delete(path);
	}

	clear(): void {
		this.#at.clear();
	}
}

/**
 * Says where one stands: seldom enough to cost nothing, and never while a key is being dealt with. What
 * is not heard is said again by the next beat.
 */
import type { Place } from './place.ts';

/** Milliseconds between two reports of a place that moves, and of one that does not. */
export const apart = 250;
export const beat = 5000;

export class Whereabouts {
	readonly #say: (place: Place) => void;
	#place: Place = { page: '', at: null };
	#soon: ReturnType<typeof setTimeout> | undefined;
	#beats: ReturnType<typeof setInterval> | undefined;

	constructor(say: (place: Place) => void) {
		this.#say = say;
	}

	/** On another page one stands nowhere in particular. */
	turnTo(page: string): void {
		if (page !== this.#place.page) this.#move({ page, at: null });
	}

	standAt(at: string | null): void {
		if (at !== this.#place.at) this.#move({ ...this.#place, at });
	}

	/** Others listen: they are told at once, and then again and again. */
	begin(): void {
		this.end();
		this.#say(this.#place);
		this.#beats = setInterval(() => this.#say(this.#place), beat);
	}

	end(): void {
		clearTimeout(this.#soon);
		clearInterval(this.#beats);
		this.#soon = this.#beats = undefined;
	}

	#move(place: Place): void {
		this.#place = place;
		if (this.#beats === undefined) return;
		this.#soon ??= setTimeout(() => {
			this.#soon = undefined;
			this.#say(this.#place);
		}, apart);
	}
}

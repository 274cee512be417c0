/** Hears of others' changes: server-sent events, closed while nobody looks (browsers allow few). */
import type { Presence } from '../presence/place.ts';
import type { PlanChange } from './batch.ts';

export interface News {
	readonly stage: string;
	readonly stageSince: string;
	readonly by: { readonly name: string } | null;
	readonly reason: string | null;
	readonly version: number | null;
}

export interface Ears {
	/** Revision from which on changes are wanted. */
	readonly revision: () => number;
	readonly onchange: (change: PlanChange) => void;
	readonly onstage: (news: News) => void;
	/** Something was said of the plan. */
	readonly oncomments: () => void;
	readonly onplace: (presence: Presence) => void;
	readonly onleft: (clientId: string) => void;
	/** The line is up: what waits may be sent. */
	readonly onopen: () => void;
	/** The line is down, for a moment or for good: what others do is not heard. */
	readonly ondown: () => void;
	/** The server ended it, or refuses it: nothing comes any more. */
	readonly onend: (reason: string) => void;
}

/** The server beats every 15 seconds: whoever hears nothing for this long hangs on a dead line. */
const longestSilence = 40_000;

export class Stream {
	readonly #url: string;
	readonly #ears: Ears;
	#source: EventSource | null = null;
	#up = false;
	#heardAt = 0;
	#watch: ReturnType<typeof setInterval> | undefined;

	/** `url` with a query to which more is added. */
	constructor(url: string, ears: Ears) {
		this.#url = url;
		this.#ears = ears;
	}

	/** Whatever others do is heard at once. A computer that slept does not know yet that it is not. */
	get isUp(): boolean {
		return this.#up && Date.now() - this.#heardAt < longestSilence;
	}

	open(): void {
		if (this.#source || document.hidden) return;
		const source = new EventSource(`${this.#url}&after=${this.#ears.revision()}`);
		this.#source = source;
		this.#listen(source);
		source.onopen = () => {
			this.#up = true;
			this.#heardAt = Date.now();
			this.#ears.onopen();
		};
		// A refused stream is not tried again by the browser: why it was refused is asked elsewhere.
		source.onerror = () => {
			this.#down();
			if (source.readyState !== EventSource.CLOSED) return;
			this.close();
			this.#ears.onend('refused');
		};
		this.#heardAt = Date.now();
		this.#watch = setInterval(() => {
			if (Date.now() - this.#heardAt > longestSilence) this.reopen();
		}, longestSilence / 4);
	}

	#listen(source: EventSource): void {
		const on = (name: string, hear: (data: unknown) => void) =>
			source.addEventListener(name, (event) => {
				this.#heardAt = Date.now();
				hear(JSON.parse((event as MessageEvent<string>).data));
			});
		on('beat', () => undefined);
		on('change', (data) => this.#ears.onchange(data as PlanChange));
		on('stage', (data) => this.#ears.onstage(data as News));
		on('comment', () => this.#ears.oncomments());
		on('place', (data) => this.#ears.onplace(data as Presence));
		on('left', (data) => this.#ears.onleft((data as Presence).clientId));
		on('end', (data) => {
			this.close();
			this.#ears.onend((data as { reason: string }).reason);
		});
	}

	#down(): void {
		const was = this.#up;
		this.#up = false;
		if (was) this.#ears.ondown();
	}

	close(): void {
		clearInterval(this.#watch);
		this.#source?.close();
		this.#source = null;
		this.#down();
	}

	/** After a pause the browser's own reconnecting is not waited for. */
	reopen(): void {
		this.close();
		this.open();
	}
}

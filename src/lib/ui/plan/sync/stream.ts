/** Hears of others' changes: server-sent events, closed while nobody looks (browsers allow few). */
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
	/** The line is up: what waits may be sent. */
	readonly onopen: () => void;
	/** The server ended it, or refuses it: nothing comes any more. */
	readonly onend: (reason: string) => void;
}

export class Stream {
	readonly #url: string;
	readonly #ears: Ears;
	#source: EventSource | null = null;

	constructor(url: string, ears: Ears) {
		this.#url = url;
		this.#ears = ears;
	}

	open(): void {
		if (this.#source || document.hidden) return;
		const source = new EventSource(`${this.#url}?after=${this.#ears.revision()}`);
		this.#source = source;
		const data = (event: Event): unknown => JSON.parse((event as MessageEvent<string>).data);
		source.addEventListener('change', (event) => this.#ears.onchange(data(event) as PlanChange));
		source.addEventListener('stage', (event) => this.#ears.onstage(data(event) as News));
		source.addEventListener('comment', () => this.#ears.oncomments());
		source.addEventListener('end', (event) => {
			this.close();
			this.#ears.onend((data(event) as { reason: string }).reason);
		});
		source.onopen = () => this.#ears.onopen();
		// A refused stream is not tried again by the browser: why it was refused is asked elsewhere.
		source.onerror = () => {
			if (source.readyState !== EventSource.CLOSED) return;
			this.close();
			this.#ears.onend('refused');
		};
	}

	close(): void {
		this.#source?.close();
		this.#source = null;
	}

	/** After a pause the browser's own reconnecting is not waited for. */
	reopen(): void {
		this.close();
		this.open();
	}
}

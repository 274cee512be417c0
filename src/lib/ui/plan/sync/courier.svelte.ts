/** Carries batches to the server one by one, and news back; tries again for as long as it takes. */
import type { Presence } from '../presence/presence.ts';
import type { Batch, PlanChange } from './batch.ts';
import { nowText } from './clock.ts';
import { pauseBefore, type SaveState } from './save-state.ts';
import { sendBatch, type Sent } from './send.ts';
import { Stream, type News } from './stream.ts';

/** What was answered to a batch and changes the plan. */
export type Settled = Sent & { kind: 'saved' | 'conflict' | 'rejected' };

export interface Desk {
	readonly planId: string;
	readonly clientId: string;
	readonly revision: () => number;
	/** Where batches are sent. */
	readonly address: string;
	/** The batch to be sent next; null while there is none, or all that are left must be decided. */
	readonly next: () => Batch | null;
	/** Takes an answer in. `idle`: nothing waits any more; `unclear`: page and server disagree. */
	readonly onsettled: (requestId: string, sent: Settled) => 'idle' | 'more' | 'unclear';
	readonly onchange: (change: PlanChange) => void;
	readonly onstage: (news: News) => void;
	readonly oncomments: () => void;
	/** Others are no longer heard: what waits was made, or must be kept, apart from them. */
	readonly onapart: () => void;
	readonly presence: Presence;
	/** The page and the server disagree: read the page again. */
	readonly onreread: () => void;
}

export class Courier {
	readonly #desk: Desk;
	readonly #stream: Stream;
	#state = $state.raw<SaveState>({ kind: 'saved', at: null });
	#running = false;
	#sending = false;
	#attempt = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;

	constructor(desk: Desk) {
		this.#desk = desk;
		const { presence } = desk;
		this.#stream = new Stream(`/plans/${desk.planId}/events?client=${desk.clientId}`, {
			revision: desk.revision,
			onchange: (change) => {
				desk.onchange(change);
				this.#atRest();
			},
			onstage: desk.onstage,
			oncomments: desk.oncomments,
			onplace: presence.heard,
			onleft: presence.left,
			ondown: () => {
				presence.closed();
				desk.onapart();
			},
			onopen: () => {
				presence.opened();
				this.send();
				this.#atRest();
				// What was said while the line was down was not heard.
				desk.oncomments();
			},
			onend: (reason) => void this.#ended(reason),
		});
	}

	get state(): SaveState {
		return this.#state;
	}

	/** Nothing that others do is missed at this moment. */
	get isTogether(): boolean {
		return this.#stream.isUp && this.#state.kind !== 'unreachable';
	}

	/** Returns how to stop. */
	start(): () => void {
		this.#running = true;
		const back = () => this.#back();
		const seen = () => (document.hidden ? this.#leave() : back());
		document.addEventListener('visibilitychange', seen);
		window.addEventListener('online', back);
		this.#stream.open();
		this.send();
		return () => {
			this.#running = false;
			document.removeEventListener('visibilitychange', seen);
			window.removeEventListener('online', back);
			clearTimeout(this.#retry);
			this.#stream.close();
		};
	}

	/** Sends the next batch, unless one is on its way or nothing may be sent. */
	send(): void {
		clearTimeout(this.#retry);
		const batch = this.#desk.next();
		const halted = this.#state.kind === 'signed-out' || this.#state.kind === 'closed';
		if (!this.#running || this.#sending || !batch || halted) return;
		this.#sending = true;
		if (this.#state.kind === 'saved') this.#state = { kind: 'saving' };
		const { address, clientId, revision } = this.#desk;
		void sendBatch(address, clientId, revision(), batch).then((sent) => {
			this.#sending = false;
			this.#take(batch.requestId, sent);
		});
	}

	/** The server is heard again, and nothing is left that could be sent: it is well. */
	#atRest(): void {
		if (this.#state.kind !== 'unreachable' || this.#sending || this.#desk.next()) return;
		clearTimeout(this.#retry);
		this.#state = { kind: 'saved', at: nowText() };
	}

	/** The page is no longer seen: what waits for a frame goes now. */
	#leave(): void {
		this.send();
		this.#stream.close();
	}

	/** What kept it from sending is over: signed in again, open again, given up. */
	resume(): void {
		this.#state = { kind: 'saved', at: null };
		if (this.#running) this.#back();
	}

	#take(requestId: string, sent: Sent): void {
		if (sent.kind === 'unreachable') return this.#wait(sent.said);
		this.#attempt = 0;
		if (sent.kind === 'signed-out') this.#state = { kind: 'signed-out' };
		else if (sent.kind === 'closed') this.#state = { kind: 'closed', message: sent.message };
		else if (sent.kind !== 'stale') return this.#settle(requestId, sent);
		if (sent.kind === 'closed' || sent.kind === 'stale') this.#desk.onreread();
	}

	#settle(requestId: string, sent: Settled): void {
		const left = this.#desk.onsettled(requestId, sent);
		this.#state = left === 'idle' ? { kind: 'saved', at: nowText() } : { kind: 'saving' };
		if (left !== 'unclear') return this.send();
		this.#desk.onreread();
		this.#retry = setTimeout(() => this.send(), pauseBefore(1));
	}

	#wait(said: string | null): void {
		const since = this.#state.kind === 'unreachable' ? this.#state.since : nowText();
		this.#state = { kind: 'unreachable', since, said };
		this.#desk.onapart();
		this.#retry = setTimeout(() => this.send(), pauseBefore(this.#attempt));
		this.#attempt += 1;
	}

	#back(): void {
		this.#attempt = 0;
		this.#stream.reopen();
		this.send();
	}

	async #ended(reason: string): Promise<void> {
		if (reason === 'not-found') return this.#desk.onreread();
		if (reason === 'signed-out' || (await isSignedOut())) this.#state = { kind: 'signed-out' };
		else if (this.#running) this.#retry = setTimeout(() => this.#back(), 15_000);
	}
}

async function isSignedOut(): Promise<boolean> {
	try {
		return (await fetch('/api/session')).status === 401;
	} catch {
		return false;
	}
}

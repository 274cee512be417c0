/** The preview of a draft that follows the form: the server drafts, the newest answer counts. */
import { deserialize } from '$app/forms';
import { page } from '$app/state';
import type { Fault } from '#domain/fault.ts';
import { inSchool } from '#ui/forms/in-school.ts';
import { messageOf } from '#ui/forms/message-of.ts';
import type { DraftPreview } from './offer.ts';

interface Reply {
	readonly faults: readonly Fault[];
	readonly preview: DraftPreview | null;
	readonly message: string | null;
	/** The plan to start from has moved on. */
	readonly stale: boolean;
}

/** Milliseconds of quiet before the server is asked. */
const quiet = 500;

export class LivePreview {
	reply = $state.raw<Reply | null>(null);
	/** A newer one is under way: what is shown is of an earlier choice. */
	pending = $state(false);
	/** Why there is none, where it is not the choice's fault. */
	failed = $state<string | null>(null);
	/** Why the choice as a whole gives no plan, where no single place is to blame. */
	get refused(): string | null {
		return this.reply && this.reply.faults.length === 0 ? this.reply.message : null;
	}

	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked: AbortController | undefined;

	/** Asks for the form as it stands a moment from now. */
	follow(form: HTMLFormElement): void {
		clearTimeout(this.#timer);
		this.pending = true;
		this.#timer = setTimeout(() => void this.#ask(new FormData(form)), quiet);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#asked?.abort();
	}

	async #ask(body: FormData): Promise<void> {
		this.#asked?.abort();
		const asked = (this.#asked = new AbortController());
		try {
			const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
			const answer = await fetch(inSchool('?/preview', page.data.schoolId), {
				method: 'POST',
				body,
				headers,
				signal: asked.signal,
			});
			const result = deserialize<Record<string, unknown>, Record<string, unknown>>(
				await answer.text(),
			);
			if (result.type === 'redirect') return void location.assign(result.location);
			this.failed = result.type === 'error' ? messageOf(result.error) : null;
			if (result.type !== 'error') this.reply = result.data as unknown as Reply;
		} catch {
			if (asked.signal.aborted) return;
			this.failed = '网络没有连上服务器，已填的内容都在。';
		}
		this.pending = false;
	}
}

/** One thing that is being sent: busy, refused, done; tried again it is the same thing. */
import { randomId } from '../sync/random-id.ts';
import type { PlanComments } from './plan-comments.svelte.ts';
import { sendAct, type CommentAct, type Refused, type Sent } from './send.ts';

export class Errand {
	readonly #comments: PlanComments;
	busy = $state(false);
	refused = $state.raw<Refused | null>(null);
	#last = { words: '', requestId: '' };

	constructor(comments: PlanComments) {
		this.#comments = comments;
	}

	/** What is sent once more as it was keeps its id; what was changed meanwhile is another thing. */
	#idOf(act: CommentAct): string {
		const words = JSON.stringify(act);
		if (words !== this.#last.words) this.#last = { words, requestId: randomId() };
		return this.#last.requestId;
	}

	/** null: it was refused, or is on its way already. */
	async run(act: CommentAct): Promise<Sent | null> {
		if (this.busy) return null;
		this.busy = true;
		const { live } = this.#comments;
		const requestId = this.#idOf(act);
		const sent = await sendAct(live.address('/comments'), act, requestId);
		this.refused = sent.ok ? null : sent;
		if (sent.ok && sent.changes) live.adopt(sent.changes, requestId, '应用意见里的建议');
		await this.#comments.load();
		this.busy = false;
		return sent.ok ? sent : null;
	}
}

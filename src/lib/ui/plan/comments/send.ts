/** Sends what is said and done of comments. */
import type { Anchor } from '#domain/comments/anchor.ts';
import type { Fault } from '#domain/fault.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { PlanChange } from '../sync/batch.ts';

interface Words {
	readonly text: string;
	/** Ids taken from the list of names. */
	readonly mentions: readonly string[];
}

export type CommentAct =
	| ({
			readonly kind: 'comment';
			readonly anchor: Anchor;
			readonly edits?: readonly Edit[];
	  } & Words)
	| ({ readonly kind: 'answer'; readonly thread: string } & Words)
	| {
			readonly kind: 'resolve' | 'reopen' | 'withdraw' | 'decline' | 'carry' | 'release' | 'hide';
			readonly comment: string;
			readonly reason?: string;
	  }
	| {
			readonly kind: 'apply';
			readonly comment: string;
			readonly base: number;
			readonly clientId: string;
	  }
	| { readonly kind: 'open-round'; readonly firstDay: string; readonly lastDay: string }
	| { readonly kind: 'close-round'; readonly round: string };

export interface Refused {
	readonly ok: false;
	readonly message: string;
	readonly faults: readonly Fault[];
}
export interface Sent {
	readonly ok: true;
	readonly id: string;
	/** Of an applied suggestion: what was saved. */
	readonly changes?: readonly PlanChange[];
}

interface Body {
	readonly id?: string;
	readonly changes?: readonly PlanChange[];
	readonly message?: string;
	readonly faults?: readonly Fault[];
}

const failed = (message: string, faults: readonly Fault[] = []): Refused => ({
	ok: false,
	message,
	faults,
});

/** `requestId`: the same on every try, so that a lost answer does nothing twice. */
export async function sendAct(
	address: string,
	act: CommentAct,
	requestId: string,
): Promise<Sent | Refused> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ ...act, requestId }),
		});
		const { id = '', changes, message, faults } = (await response.json()) as Body;
		if (response.ok) return { ok: true, id, changes };
		return failed(message ?? '没有办成，请稍后再试。', faults);
	} catch {
		return failed('没有保存成功，网络或服务器暂时不通。写的内容还在，请再试一次，不会重复。');
	}
}

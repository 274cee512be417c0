/** Sends one batch and says in the queue's words what came of it. */
import type { Fault } from '#domain/fault.ts';
import type { Batch, PlanChange, Saved } from './batch.ts';

export type Sent =
	| { readonly kind: 'saved'; readonly answer: Saved }
	/** Someone else was at the same place: their changes, from which the conflict follows. */
	| { readonly kind: 'conflict'; readonly missed: readonly PlanChange[] }
	/** No answer, or the server is not well: the same again later. `said`: what it told of that. */
	| { readonly kind: 'unreachable'; readonly said: string | null }
	| { readonly kind: 'signed-out' }
	/** The page no longer agrees with the server: read the plan again. */
	| { readonly kind: 'stale' }
	/** This batch will never be saved, others may. */
	| {
			readonly kind: 'rejected';
			readonly message: string;
			readonly faults: readonly Fault[];
			readonly missed: readonly PlanChange[];
	  }
	/** Nothing of this person can be saved in this plan now: stage, rights, plan gone. */
	| { readonly kind: 'closed'; readonly message: string };

interface Body extends Partial<Saved> {
	readonly code?: string;
	readonly message?: string;
	readonly faults?: readonly Fault[];
}

async function bodyOf(response: Response): Promise<Body | null> {
	try {
		return (await response.json()) as Body;
	} catch {
		return null;
	}
}

function readRefusal(status: number, body: Body): Sent {
	const { code = '', message = '', faults = [], missed = [] } = body;
	if (code === 'conflict') return { kind: 'conflict', missed };
	if (code === 'stale') return { kind: 'stale' };
	if (status === 413 || code === 'invalid') return { kind: 'rejected', message, faults, missed };
	return { kind: 'closed', message };
}

export function readAnswer(status: number, body: Body | null): Sent {
	if (status === 401) return { kind: 'signed-out' };
	const unwell: Sent = { kind: 'unreachable', said: body?.message || null };
	if (body === null || status >= 500 || status === 429) return unwell;
	if (status !== 200) return readRefusal(status, body);
	const { revision, edits = [], missed = [] } = body;
	return revision === undefined ? unwell : { kind: 'saved', answer: { revision, edits, missed } };
}

/** A dead line does not always say so by itself. */
const patience = 20_000;

export async function sendBatch(
	url: string,
	clientId: string,
	base: number,
	{ requestId, edits }: Batch,
): Promise<Sent> {
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ base, clientId, requestId, edits }),
			signal: AbortSignal.timeout(patience),
		});
		return readAnswer(response.status, await bodyOf(response));
	} catch {
		return { kind: 'unreachable', said: null };
	}
}

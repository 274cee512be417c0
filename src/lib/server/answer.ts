/** How a service answers: a value, or a refusal that a person can act on. Bugs are thrown instead. */
import type { Fault } from '#domain/fault.ts';

export type RefusalCode =
	/** It is not there, or is not theirs to see: one answer for both. */
	| 'not-found'
	/** They may see it, but this is not theirs to do. */
	| 'not-allowed'
	/** What was sent is wrong: `faults` says where. */
	| 'invalid'
	/** Someone else changed the same place. */
	| 'conflict'
	/** The plan has moved on since the page was opened. */
	| 'stale'
	/** The plan's stage does not allow it. */
	| 'stage'
	| 'too-many'
	/** What the server needs for it is not there, or did not do it. */
	| 'unavailable'
	| 'signed-out'
	/** The password was right; a code of their 两步验证 is still to come. */
	| 'second-factor';

export interface Refusal {
	readonly code: RefusalCode;
	/** One or two Chinese sentences: what is wrong, and how to go on. */
	readonly message: string;
	readonly faults?: readonly Fault[];
}

export type Answer<Value, Why extends Refusal = Refusal> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Why };

export const granted = <Value>(value: Value): Answer<Value, never> => ({ ok: true, value });

export const refused = (
	code: RefusalCode,
	message: string,
	faults?: readonly Fault[],
): { ok: false; refusal: Refusal } => ({
	ok: false,
	refusal: faults ? { code, message, faults } : { code, message },
});

const statuses: Record<RefusalCode, number> = {
	'signed-out': 401,
	'second-factor': 401,
	'not-allowed': 403,
	'not-found': 404,
	conflict: 409,
	stale: 409,
	stage: 409,
	invalid: 422,
	'too-many': 429,
	unavailable: 503,
};

/** HTTP status under which a refusal is sent. */
export const statusOf = ({ code }: Refusal): number => statuses[code];

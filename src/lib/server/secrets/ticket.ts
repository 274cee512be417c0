/** A value that a browser carries for us for a while and can neither read nor change. */
import { seal, unseal } from './sealed.ts';

interface Ticket {
	/** Milliseconds since 1970. */
	readonly until: number;
	readonly value: unknown;
}

export const ticketOf = (
	purpose: string,
	value: unknown,
	seconds: number,
	now = Date.now(),
): string => seal(purpose, JSON.stringify({ until: now + seconds * 1000, value } satisfies Ticket));

/** What we gave; null: it is not ours, or its time is over. */
export function inTicket<Value>(purpose: string, ticket: string, now = Date.now()): Value | null {
	const text = unseal(purpose, ticket);
	if (text === null) return null;
	const { until, value } = JSON.parse(text) as Ticket;
	return until > now ? (value as Value) : null;
}

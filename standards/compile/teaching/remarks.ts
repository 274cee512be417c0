/** What the reading mends and doubts on its way through a text. */
import type { Doubt, Repair } from '../compiled.ts';
import { offset, type Traced } from '../text/traced.ts';

export interface Remarks {
	readonly repairs: Repair[];
	readonly doubts: Doubt[];
	/** Pieces of the text that found no place in the standard. */
	readonly unread: Traced[];
}

export const noRemarks = (): Remarks => ({ repairs: [], doubts: [], unread: [] });

/** A piece that is no part of the text proper (page number, repeated head): left out, and listed. */
export function leftOut({ repairs }: Remarks, piece: Traced, kind: string, what: string): void {
	repairs.push({ offset: offset(piece), kind, what, before: piece.text, after: '' });
}

export function doubted(
	{ doubts }: Remarks,
	at: string,
	place: number,
	question: string,
	readings: readonly string[] = [],
): void {
	doubts.push({ at, offset: place, question, readings });
}

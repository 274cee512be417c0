/** What reading leaves behind beside the standard itself; each reader adds to it. */
import type { Doubt, LedgerRow, Repair } from '../compiled.ts';

export interface Reading {
	readonly repairs: Repair[];
	readonly doubts: Doubt[];
	readonly ledger: LedgerRow[];
}

export const newReading = (): Reading => ({ repairs: [], doubts: [], ledger: [] });

/** Text that belongs to nothing that was understood: never dropped in silence. */
export function leaveUnread(
	reading: Reading,
	row: { number: string; text: string; offset: number; reason: string },
): void {
	reading.ledger.push({ ...row, verdict: 'unread', rule: null });
}

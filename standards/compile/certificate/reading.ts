/** What is noted while a document is read. */
import type { Doubt, LedgerRow, Repair } from '../compiled.ts';

export interface Reading {
	readonly ledger: LedgerRow[];
	readonly repairs: Repair[];
	readonly doubts: Doubt[];
}

export const newReading = (): Reading => ({ ledger: [], repairs: [], doubts: [] });

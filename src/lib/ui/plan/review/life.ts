/** What is recorded of a plan's life, as the server tells it, and gathered for reading. */
import type { Stage } from '#domain/plan/life.ts';
import type { RecordKind, RecordValues } from '#domain/plan/record.ts';

export interface RecordEntry {
	readonly recordId: string;
	readonly revision: number;
	readonly kind: RecordKind;
	readonly version: number;
	readonly outcome: 'pass' | 'return';
	readonly value: RecordValues;
	readonly by: { readonly name: string };
	readonly at: string;
}

export interface LinkedPlan {
	readonly id: string;
	readonly title: string;
	readonly stage: Stage;
}

export interface PlanLife {
	readonly records: readonly RecordEntry[];
	readonly publication: {
		readonly version: number;
		readonly hash: string;
		readonly by: { readonly name: string };
		readonly at: string;
	} | null;
	readonly origin:
		| (LinkedPlan & { readonly version: number; readonly reason: string; readonly route: string })
		| null;
	readonly change: LinkedPlan | null;
	readonly mayRecord: boolean;
	readonly mayChange: boolean;
}

/** A record as it stands, and what it said before it was corrected, newest first. */
export interface RecordHistory {
	readonly last: RecordEntry;
	readonly earlier: readonly RecordEntry[];
}

/** In the order in which they were first entered. */
export function recordHistories(entries: readonly RecordEntry[]): RecordHistory[] {
	const byRecord = new Map<string, RecordEntry[]>();
	for (const entry of entries)
		byRecord.set(entry.recordId, [entry, ...(byRecord.get(entry.recordId) ?? [])]);
	return [...byRecord.values()].flatMap(([last, ...earlier]) => (last ? [{ last, earlier }] : []));
}

/** What is sent to the server and what comes from it: batches of edits, each one intention. */
import type { Fault } from '#domain/fault.ts';
import type { Edit } from '#domain/plan/edit.ts';

/** One intention (a cell, an applied fix, a paste, an undo): saved whole or not at all. */
export interface Batch {
	/** Random; the same on every retry, so that a lost answer saves nothing twice. */
	readonly requestId: string;
	readonly edits: readonly Edit[];
	/** What it did, in words: 零售基础 / 学分 改为 3. */
	readonly label: string;
	/** ISO time at which it was made. */
	readonly at: string;
	/** Revision on which it was made; by it is found who changed what since. */
	readonly base?: number;
	/** Made or kept while nothing was heard of others: where it meets theirs, a person chooses. */
	readonly apart?: true;
}

export interface Author {
	readonly id: string;
	readonly name: string;
}

/** A revision as the server tells it to everyone. */
export interface PlanChange {
	readonly revision: number;
	readonly edits: readonly Edit[];
	readonly by: Author;
	readonly at: string;
	readonly clientId: string;
	readonly requestId: string;
}

/** The server's answer to a saved batch: edits as they were saved, and what others did before it. */
export interface Saved {
	readonly revision: number;
	readonly edits: readonly Edit[];
	readonly missed: readonly PlanChange[];
}

/** Why a batch was not saved and will not be by sending it again. */
export interface Rejection {
	readonly batch: Batch;
	readonly message: string;
	readonly faults: readonly Fault[];
}

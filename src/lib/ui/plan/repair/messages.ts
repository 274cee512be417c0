/** What a page and the worker that repairs a plan say to each other. */
import type { Fault } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Only } from '#domain/repair/demands.ts';
import type { Stage } from '#domain/repair/index.ts';
import type { RepairReport } from '#domain/repair/report.ts';

/** What is asked; what judges the plan is for whoever starts the worker to add. */
export interface RepairQuestion {
	readonly plan: Plan;
	/** Paths; each locks all below it. */
	readonly locks: readonly string[];
	readonly only: Only;
}

export type RepairReply =
	| { readonly kind: 'progress'; readonly stage: Stage }
	| { readonly kind: 'done'; readonly report: RepairReport }
	/** The plan cannot be judged: what is wrong. */
	| { readonly kind: 'refused'; readonly faults: readonly Fault[] };

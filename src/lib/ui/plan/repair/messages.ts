/** What a page and the worker that repairs a plan say to each other. */
import type { Fault } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Only } from '#domain/repair/demands.ts';
import type { Stage } from '#domain/repair/index.ts';
import type { RepairReport } from '#domain/repair/report.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';

export interface RepairRequest {
	readonly plan: Plan;
	readonly overlays: readonly Overlay[];
	readonly locks: readonly string[];
	readonly only: Only;
	/** Day of the check, `2026-11-20`. */
	readonly today: string;
}

export type RepairReply =
	| { readonly kind: 'progress'; readonly stage: Stage }
	| { readonly kind: 'done'; readonly report: RepairReport }
	/** The plan cannot be judged: what is wrong. */
	| { readonly kind: 'refused'; readonly faults: readonly Fault[] };

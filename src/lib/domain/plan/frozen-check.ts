/** The whole result that a plan was accepted with, kept in its version. */
import type { CheckSummary } from '#domain/plan/row.ts';
import type { Requirement } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';

export interface FrozenCheck extends CheckSummary {
	readonly findings: readonly Finding[];
	/** Layers of province and school that it was judged by; versions of before there were any have none. */
	readonly overlays?: readonly Overlay[];
	/** Parameters that it was judged by, by rule; versions of before they were kept have none. */
	readonly requirements?: readonly (readonly [rule: string, asked: readonly Requirement[]])[];
	/** What the programme had on that day, with 工号 in the place of names; null or absent: nothing was entered. */
	readonly facts?: Facts | null;
}

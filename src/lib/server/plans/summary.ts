/** The whole result that a plan was accepted with, kept in its version. */
import type { CheckSummary } from '#domain/plan/row.ts';
import type { Finding } from '#domain/rules/finding.ts';

export interface FrozenCheck extends CheckSummary {
	readonly findings: readonly Finding[];
}

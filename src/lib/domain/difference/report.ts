/** What `diff --json` prints (formats.md): edits, and what they did to the findings and sums. */
import type { Edit } from '../plan/edit.ts';
import type { Check } from '../rules/check-plan.ts';
import { reportTotals, type ReportTotals } from '../rules/report-totals.ts';
import type { Change, Difference } from './difference.ts';
import { effectsOf, type DifferenceEffect } from './effects.ts';
import type { Lineage } from './lineage.ts';

export interface DifferenceReport {
	readonly same: boolean;
	/** Applied to the first plan in order they make the second, under the ids of the first. */
	readonly edits: readonly Edit[];
	readonly changes: readonly Pick<Change, 'part' | 'subject' | 'kind' | 'marks'>[];
	readonly lineages: readonly Lineage[];
	readonly totals: { readonly before: ReportTotals; readonly after: ReportTotals };
	readonly verdict: { readonly before: Check['verdict']; readonly after: Check['verdict'] };
	readonly effects: readonly DifferenceEffect[];
}

export function differenceReport(
	difference: Difference,
	before: Check,
	after: Check,
): DifferenceReport {
	const { same, edits, changes, lineages } = difference;
	return {
		same,
		edits,
		changes: changes.map(({ part, subject, kind, marks }) => ({ part, subject, kind, marks })),
		lineages,
		totals: { before: reportTotals(before.measures), after: reportTotals(after.measures) },
		verdict: { before: before.verdict, after: after.verdict },
		effects: effectsOf(difference, before, after),
	};
}

/** What `repair --json` prints (formats.md). */
import { decimal } from '../exact.ts';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { checkReport, type CheckReport } from '../rules/report.ts';
import type { Conflict } from './conflicts.ts';
import { editsOf, type Repair, type Step } from './index.ts';

export type RepairReport =
	| {
			readonly feasible: true;
			/** Exact decimal. */
			readonly cost: string;
			readonly edits: readonly Edit[];
			/** The same edits figure by figure, each with what it does to the rules. */
			readonly steps: readonly Step[];
			/** The plan with all edits, and its check. */
			readonly plan: Plan;
			readonly check: CheckReport;
	  }
	| { readonly feasible: false; readonly conflicts: readonly Conflict[] };

export function repairReport(repair: Repair): RepairReport {
	if (!repair.feasible) return { feasible: false, conflicts: repair.conflicts };
	const { cost, steps, plan, check } = repair;
	const edits = editsOf(steps);
	return {
		feasible: true,
		cost: decimal(cost),
		edits,
		steps,
		plan,
		check: checkReport(plan, check),
	};
}

/** What `check --json` prints (formats.md): exact strings, findings with their clauses, verdict. */
import type { Plan } from '../plan/shape.ts';
import type { Check } from './check-plan.ts';
import type { Explained, Finding } from './finding.ts';
import { reportTotals, type ReportTotals } from './report-totals.ts';
import type { CheckVerdict } from './verdict.ts';

export interface CheckReport {
	/** null: judged by general rules only. */
	readonly standard: { readonly id: string; readonly edition: string } | null;
	/** Version of the rule-set: `2026.1`. */
	readonly rules: string;
	readonly verdict: CheckVerdict;
	readonly submittable: boolean;
	readonly totals: ReportTotals;
	readonly findings: readonly ReportedFinding[];
}

/** How its numbers come about is opened from the plan, not printed. */
export type ReportedFinding = Omit<Finding, keyof Explained>;

/** The keys of a finding in the order of the format, so that two reports can be compared as text. */
const findingOf = (finding: Finding): ReportedFinding => ({
	rule: finding.rule,
	title: finding.title,
	strength: finding.strength,
	scope: finding.scope,
	status: finding.status,
	clause: finding.clause,
	layers: finding.layers,
	measured: finding.measured,
	required: finding.required,
	slack: finding.slack,
	at: finding.at,
	message: finding.message,
	excuse: finding.excuse,
	remedy: finding.remedy,
	fixes: finding.fixes,
});

/** `check` as a JSON value; `plan` is the plan that was checked. */
export function checkReport(plan: Plan, check: Check): CheckReport {
	const { standard } = plan;
	return {
		standard: standard && { id: standard.id, edition: standard.edition },
		rules: check.ruleSet,
		verdict: check.verdict,
		submittable: check.submittable,
		totals: reportTotals(check.measures),
		findings: check.findings.map(findingOf),
	};
}

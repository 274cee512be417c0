/** A plan as lists show it, and what is kept of its check. */
import type { OpenPoint } from '../desk/open-point.ts';
import type { Finding } from '../rules/finding.ts';
import type { Strength } from '../rules/parameter.ts';
import type { CheckVerdict } from '../rules/verdict.ts';
import type { Stage } from './life.ts';

export interface Person {
	readonly id: string;
	readonly name: string;
}

/** Findings by what the screen says: 符合, 不符合 and 偏离 and 提示 by strength, 已说明, 待补, 不适用. */
export interface FindingCounts {
	readonly pass: number;
	readonly violation: Readonly<Record<Strength, number>>;
	readonly justified: number;
	readonly missingData: number;
	readonly notApplicable: number;
}

export interface CheckSummary {
	readonly verdict: CheckVerdict;
	readonly submittable: boolean;
	readonly counts: FindingCounts;
	readonly ruleSet: string;
	/** Day of the check, `2026-11-20`. */
	readonly today: string;
}

/** As it is kept of a plan: with what is open in it, so that lists of all plans judge none. */
export interface KeptSummary extends CheckSummary {
	/** Absent: it was kept before this was. */
	readonly open?: readonly OpenPoint[];
}

/** What lists and programs are told of it. */
export function bareSummary(summary: KeptSummary | null): CheckSummary | null {
	if (!summary) return null;
	const { open: _, ...bare } = summary;
	return bare;
}

export interface PlanRow {
	readonly id: string;
	readonly programmeCode: string;
	readonly programmeName: string;
	readonly cohort: number;
	readonly standard: { readonly id: string; readonly edition: string } | null;
	readonly department: string;
	readonly stage: Stage;
	/** ISO. */
	readonly stageSince: string;
	readonly owner: Person;
	/** ISO. */
	readonly updatedAt: string;
	readonly updatedBy: Person;
	readonly revision: number;
	/** Null until it has been checked. */
	readonly summary: CheckSummary | null;
	/** Number of the newest accepted version. */
	readonly version: number | null;
	/** Whether the viewer may edit its content now. */
	readonly mayEdit: boolean;
}

const statusCount = (findings: readonly Finding[], status: Finding['status']): number =>
	findings.filter((finding) => finding.status === status).length;

const breaches = (findings: readonly Finding[], strength: Strength): number =>
	statusCount(
		findings.filter((finding) => finding.strength === strength),
		'violation',
	);

export const countsOf = (findings: readonly Finding[]): FindingCounts => ({
	pass: statusCount(findings, 'pass'),
	violation: {
		mandatory: breaches(findings, 'mandatory'),
		principle: breaches(findings, 'principle'),
		usual: breaches(findings, 'usual'),
		advice: breaches(findings, 'advice'),
	},
	justified: statusCount(findings, 'justified'),
	missingData: statusCount(findings, 'missing-data'),
	notApplicable: statusCount(findings, 'not-applicable'),
});

/** What is kept of a check beside a plan (CheckSummary) and in a version (FrozenCheck). */
import type { Finding } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { CheckVerdict } from '#domain/rules/verdict.ts';

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

/** The whole result that a plan was accepted with. */
export interface FrozenCheck extends CheckSummary {
	readonly findings: readonly Finding[];
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

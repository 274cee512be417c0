/** The rules of a pack run again, beside the findings that its version keeps. */
import { readPlan } from '#domain/plan/read.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { findingChanges } from '#domain/rules/finding-changes.ts';
import type { CheckVerdict } from '#domain/rules/verdict.ts';
import { described } from '#standards/editions/change-words.ts';
import { ruleSet as ownRules } from '#standards/rule-set.ts';
import { findingsOf, judgingOf } from './judging-data.ts';

export interface Difference {
	/** 总学时 */
	readonly title: string;
	readonly clause: string;
	/** What the record says, and what the rules say now. */
	readonly kept: string;
	readonly again: string;
}

export type Rerun =
	/** A part is missing or does not read, in words. */
	| { readonly state: 'impossible'; readonly why: string }
	| {
			readonly state: 'equal' | 'different';
			readonly kept: CheckVerdict;
			readonly again: CheckVerdict;
			/** How many findings were compared. */
			readonly count: number;
			readonly differences: readonly Difference[];
			/** Rules of the record and of this program; others may find otherwise. */
			readonly ruleSets: readonly [kept: string, own: string];
	  };

const impossible = (why: string): Rerun => ({ state: 'impossible', why });

function compared(plan: unknown, judging: unknown, findings: unknown): Rerun {
	const read = readPlan(plan);
	const by = judgingOf(judging);
	const record = findingsOf(findings);
	if (!read.ok || !by.ok || !record.ok) return impossible('方案、依据或检查结果读不出来');
	const again = checkPlan(by.value.judging, read.value, by.value.today);
	const { verdict: kept, findings: before, ruleSet } = record.value;
	const differences = findingChanges(before, again.findings)
		.map(described)
		.map(({ title, clause, from, to }) => ({ title, clause, kept: from, again: to }));
	const isEqual = differences.length === 0 && kept === again.verdict;
	return {
		state: isEqual ? 'equal' : 'different',
		...{ kept, again: again.verdict, count: before.length, differences },
		ruleSets: [ruleSet, ownRules],
	};
}

/** Undefined: the part was not given. */
export function rerun(plan: unknown, judging: unknown, findings: unknown): Rerun {
	if ([plan, judging, findings].includes(undefined))
		return impossible('没有方案、检查依据或检查结果，不能重新检查');
	try {
		return compared(plan, judging, findings);
	} catch {
		// Whoever changed these parts may have made something of them that no rule knows.
		return impossible('方案、依据或检查结果被改得不能再检查');
	}
}

/** 合规检查报告: one row a finding, from the clause to the result. */
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import { measuredWords, requiredWords, slackWords } from './report-words.ts';
import { groupOf, inReportOrder, stepsOf, type StepAhead } from './report-order.ts';
import { explained, othersOf } from './report-notes.ts';
import { clauseWords, resultWord, strengthWords, verdictWords } from './words.ts';

export interface ReportRow {
	/** From 1. */
	readonly number: number;
	readonly rule: string;
	/** 总学时 */
	readonly title: string;
	/** 强制 */
	readonly strength: string;
	/** 方案 or 条件: what stands in the plan, or what the school has. */
	readonly scope: string;
	/** `§8.2` */
	readonly clause: string;
	/** Word for word; null where the requirement is ours. */
	readonly quote: string | null;
	readonly required: string;
	readonly measured: string;
	/** 符合, 不符合, … */
	readonly result: string;
	/** 余 16 学时, 差 16 学时; empty where the rule has none. */
	readonly slack: string;
	/** Clauses of the other layers that ask for the same, each with who issues it. */
	readonly others: readonly string[];
	/** What the check says, with who has given a reason, confirmed it, waived or promised what by when. */
	readonly message: string;
	/** 须先处理, or the folder of its rule: 学时. */
	readonly group: string;
	readonly finding: Finding;
}

export interface ResultCount {
	readonly result: string;
	readonly number: number;
}

export interface ReportView {
	/** 符合, 不符合, 待完善 */
	readonly verdict: string;
	readonly submittable: boolean;
	readonly ruleSet: string;
	/** Results that occur, the gravest first. */
	readonly counts: readonly ResultCount[];
	readonly rows: readonly ReportRow[];
	/** What is still to be done before which step; empty where nothing is. */
	readonly steps: readonly StepAhead[];
}

/** What a report needs of a check. */
export type Checked = Pick<Check, 'ruleSet' | 'verdict' | 'submittable' | 'findings'>;

const resultOrder = [
	'不符合',
	'不符合（整改中）',
	'待补',
	'偏离',
	'提示',
	'建议',
	'已说明',
	'不适用',
	'符合',
] as const;

const quoteOf = (clause: Clause): string | null => ('quote' in clause ? clause.quote : null);

const scopeWords = { plan: '方案', conditions: '条件' } as const;

export function reportRow(finding: Finding, index: number): ReportRow {
	return {
		number: index + 1,
		rule: finding.rule,
		title: finding.title,
		strength: strengthWords[finding.strength],
		scope: scopeWords[finding.scope],
		clause: clauseWords(finding.clause),
		quote: quoteOf(finding.clause),
		required: requiredWords(finding),
		measured: measuredWords(finding),
		result: resultWord(finding),
		slack: slackWords(finding.slack),
		others: othersOf(finding),
		message: explained(finding),
		group: groupOf(finding),
		finding,
	};
}

const countsOf = (rows: readonly ReportRow[]): ResultCount[] =>
	resultOrder
		.map((result) => ({ result, number: rows.filter((row) => row.result === result).length }))
		.filter(({ number }) => number > 0);

/** What blocks first, then hours, and what the school has last; within a group as the check has them. */
export function reportView(check: Checked): ReportView {
	const rows = inReportOrder(check.findings).map(reportRow);
	return {
		verdict: verdictWords[check.verdict],
		submittable: check.submittable,
		ruleSet: check.ruleSet,
		counts: countsOf(rows),
		rows,
		steps: stepsOf(check.findings),
	};
}

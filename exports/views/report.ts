/** 合规检查报告: one row a finding, from the clause to the result. */
import { percent, readExact, type Fraction } from '#domain/exact.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Clause } from '#domain/rules/parameter.ts';
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
	readonly message: string;
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

const unitWords: Readonly<Record<string, string>> = {
	hour: '学时',
	hours: '学时',
	week: '周',
	weeks: '周',
	month: '个月',
	months: '个月',
	credit: '学分',
	credits: '学分',
	day: '天',
	days: '天',
	person: '人',
	people: '人',
	students: '人',
	teachers: '人',
	places: '个名额',
	'half credits': '个半学分',
	'weekly hours': '周学时',
	courses: '门',
};

const slackForm = /^([+-]?)([\d./]+)\s*(.*?)(?: (up|down))?$/;
const directionWords: Readonly<Record<string, string>> = { up: '（向上）', down: '（向下）' };

/** `-16 hours` → 差 16 学时; `21 hours up` → 余 21 学时（向上）. */
export function slackWords(slack: string | null): string {
	const match = slack === null ? null : slackForm.exec(slack.trim());
	if (!match) return slack ?? '';
	const [, sign, number, unit = '', towards = ''] = match;
	const direction = directionWords[towards] ?? '';
	return `${sign === '-' ? '差' : '余'} ${number} ${unitWords[unit] ?? unit}`.trim() + direction;
}

/** `>= 1/2` → ≥ 1/2. */
export const requiredWords = (required: string): string =>
	required.replaceAll('>=', '≥').replaceAll('<=', '≤');

/** Bounds that `required` names: 1/2 of `>= 1/2`, both of `17/60–23/60`. */
const boundsOf = (required: string): Fraction[] =>
	(required.match(/\d+(?:\.\d+)?(?:\/\d+)?/g) ?? []).flatMap((text) => readExact(text) ?? []);

/** `1538/3108` → 49.5%（1538/3108）; what is no share stays as it is. */
export function measuredWords({ rule, measured, required }: Finding): string {
	const value = measured.includes('/') && rule.endsWith('-share') ? readExact(measured) : null;
	return value ? `${percent(value, boundsOf(required))}（${measured}）` : measured;
}

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
		required: requiredWords(finding.required),
		measured: measuredWords(finding),
		result: resultWord(finding),
		slack: slackWords(finding.slack),
		message: finding.message,
		finding,
	};
}

const countsOf = (rows: readonly ReportRow[]): ResultCount[] =>
	resultOrder
		.map((result) => ({ result, number: rows.filter((row) => row.result === result).length }))
		.filter(({ number }) => number > 0);

/** Rows in the order of the rules. */
export function reportView(check: Checked): ReportView {
	const rows = check.findings.map(reportRow);
	return {
		verdict: verdictWords[check.verdict],
		submittable: check.submittable,
		ruleSet: check.ruleSet,
		counts: countsOf(rows),
		rows,
	};
}

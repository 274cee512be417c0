/** What edits would do to the results of all rules, computed before the button is pressed. */
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import { decimal } from '#domain/exact.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { markKinds, marks, type MarkKind } from '#ui/findings/mark.ts';
import { between } from '../grid/figures.ts';
import { ofRule, worstMark } from './worst.ts';

/** Checks a plan; `before` is the check of the plan that it was edited from. */
export type CheckPlan = (plan: Plan, before?: Check) => Check;

export interface RuleChange {
	readonly rule: string;
	readonly title: string;
	readonly before: MarkKind;
	readonly after: MarkKind;
}

export interface Effect {
	/** 总学分 171 → 170 */
	readonly totals: readonly string[];
	readonly changed: readonly RuleChange[];
	/** Rules whose result stays as it is. */
	readonly unchanged: number;
	readonly check: Check;
	readonly plan: Plan;
}

const rulesOf = (findings: readonly Finding[]): string[] => [
	...new Set(findings.map(({ rule }) => rule)),
];

function ruleChanges(before: Check, after: Check): { changed: RuleChange[]; unchanged: number } {
	const rules = [...new Set([...rulesOf(before.findings), ...rulesOf(after.findings)])];
	const all = rules.map((rule): RuleChange => {
		const [own, then] = [ofRule(before.findings, rule), ofRule(after.findings, rule)];
		const title = (then[0] ?? own[0])?.title ?? rule;
		return { rule, title, before: worstMark(own), after: worstMark(then) };
	});
	const changed = all.filter((change) => change.before !== change.after);
	return { changed, unchanged: all.length - changed.length };
}

/** 总学分 171 → 170; empty where no sum changes. */
export function totalChanges({ measures: a }: Check, { measures: b }: Check): string[] {
	const [before, after] = [a.totals, b.totals];
	const lines: [string, string, string][] = [
		['总学时', decimal(before.hours), decimal(after.hours)],
		['总学分', decimal(before.credits), decimal(after.credits)],
		[
			'实践学时',
			between(before.practiceLeast, before.practiceMost),
			between(after.practiceLeast, after.practiceMost),
		],
	];
	return lines.filter(([, x, y]) => x !== y).map(([label, x, y]) => `${label} ${x} → ${y}`);
}

/** null: the edits do not fit the plan of now. */
export function effectOf(
	plan: Plan,
	before: Check,
	edits: readonly Edit[],
	check: CheckPlan,
): Effect | null {
	const edited = applyEdits(plan, edits);
	if (!edited.ok) return null;
	const after = check(edited.value, before);
	return {
		totals: totalChanges(before, after),
		...ruleChanges(before, after),
		check: after,
		plan: edited.value,
	};
}

const isWorse = ({ before, after }: RuleChange): boolean =>
	markKinds.indexOf(after) < markKinds.indexOf(before);

const changeWords = ({ title, before, after }: RuleChange): string =>
	`${title} ${marks[before].word} → ${marks[after].word}`;

/** 改后：总学分 171 → 170；学分折算 不符合 → 符合；其余 37 条结果不变。 */
export function effectWords(effect: Effect): string {
	const worse = effect.changed.filter(isWorse).map(changeWords);
	const better = effect.changed.filter((change) => !isWorse(change)).map(changeWords);
	const rest =
		effect.changed.length === 0
			? `${effect.unchanged} 条规则结果都不变`
			: `其余 ${effect.unchanged} 条结果不变`;
	return `改后：${[...effect.totals, ...better, ...worse, rest].join('；')}。`;
}

export const worsens = (effect: Effect): boolean => effect.changed.some(isWorse);

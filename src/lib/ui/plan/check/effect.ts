/** What edits would do to the results of all rules, computed before the button is pressed. */
import type { Sources } from '#domain/derivation/index.ts';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import { decimal } from '#domain/exact.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Totals } from '#domain/plan/totals.ts';
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

/** 总学分 171 → 170. */
export interface TotalChange {
	readonly label: string;
	/** Names of the figures that it shows. */
	readonly figures: readonly string[];
	readonly before: string;
	readonly after: string;
}

/** Sums that two plans differ in, and the plans that they are the figures of. */
export interface Turn {
	/** Empty where no sum changes. */
	readonly totals: readonly TotalChange[];
	readonly from: Sources;
	readonly to: Sources;
}

export interface Effect extends Turn {
	readonly changed: readonly RuleChange[];
	readonly check: Check;
	readonly plan: Plan;
}

const rulesOf = (findings: readonly Finding[]): string[] => [
	...new Set(findings.map(({ rule }) => rule)),
];

function ruleChanges(before: Check, after: Check): RuleChange[] {
	const rules = [...new Set([...rulesOf(before.findings), ...rulesOf(after.findings)])];
	const all = rules.map((rule): RuleChange => {
		const [own, then] = [ofRule(before.findings, rule), ofRule(after.findings, rule)];
		const title = (then[0] ?? own[0])?.title ?? rule;
		return { rule, title, before: worstMark(own), after: worstMark(then) };
	});
	return all.filter((change) => change.before !== change.after);
}

const totals: readonly {
	readonly label: string;
	readonly figures: readonly string[];
	readonly words: (totals: Totals) => string;
}[] = [
	{ label: '总学时', figures: ['totals/hours'], words: ({ hours }) => decimal(hours) },
	{ label: '总学分', figures: ['totals/credits'], words: ({ credits }) => decimal(credits) },
	{
		label: '实践学时',
		figures: ['totals/practice', 'totals/practice-most'],
		words: ({ practiceLeast, practiceMost }) => between(practiceLeast, practiceMost),
	},
];

export function turnOf(from: Sources, to: Sources): Turn {
	const changes = totals.map(({ label, figures, words }) => ({
		label,
		figures,
		before: words(from.measures.totals),
		after: words(to.measures.totals),
	}));
	return { totals: changes.filter(({ before, after }) => before !== after), from, to };
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
		...turnOf(
			{ plan, measures: before.measures },
			{ plan: edited.value, measures: after.measures },
		),
		changed: ruleChanges(before, after),
		check: after,
		plan: edited.value,
	};
}

const isWorse = ({ before, after }: RuleChange): boolean =>
	markKinds.indexOf(after) < markKinds.indexOf(before);

const changeWords = ({ title, before, after }: RuleChange): string =>
	`${title} ${marks[before].word} → ${marks[after].word}`;

/** 学分折算 不符合 → 符合；其余结果不变。 */
export function resultWords({ changed }: Effect): string {
	const worse = changed.filter(isWorse).map(changeWords);
	const better = changed.filter((change) => !isWorse(change)).map(changeWords);
	const rest = changed.length === 0 ? '各条规则的结果都不变' : '其余结果不变';
	return `${[...better, ...worse, rest].join('；')}。`;
}

export const worsens = (effect: Effect): boolean => effect.changed.some(isWorse);

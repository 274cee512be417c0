/** Judges a plan by every rule in force; after an edit only by those whose inputs changed. */
import { measure, type Measures } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import type { Rule, View } from './define-rule.ts';
import { excused, remedyOf } from './excuse.ts';
import type { Finding, Judgement } from './finding.ts';
import type { Clause, Parameter } from './parameter.ts';
import { submittable, verdictOf, type CheckVerdict } from './verdict.ts';

/** A requirement in force with the clauses of every layer that asks for it. */
export interface Requirement extends Parameter {
	readonly layers: readonly Clause[];
}

/** Rules, requirements and what lies beside the plan: prepared once, used for many checks. */
export interface Judging<World> {
	readonly rules: readonly Rule<World>[];
	/** By rule id; a rule without requirements is not in force. */
	readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
	readonly world: World;
	/** Version of the rule-set, `2026.1`. */
	readonly ruleSet: string;
}

export interface Check {
	readonly ruleSet: string;
	readonly verdict: CheckVerdict;
	readonly submittable: boolean;
	readonly measures: Measures;
	readonly findings: readonly Finding[];
	/** What the next check of an edited plan reuses. */
	readonly kept: ReadonlyMap<string, Kept>;
}

interface Kept {
	readonly inputs: readonly unknown[];
	readonly judgements: readonly Judgement[];
	readonly findings: readonly Finding[];
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((value, index) => value === b[index]);

function findingOf<World>(rule: Rule<World>, plan: Plan, judgement: Judgement): Finding {
	const { status, excuse, remark } = excused(plan, rule.id, judgement);
	const { parameter } = judgement;
	return {
		rule: rule.id,
		title: rule.title,
		strength: parameter.strength,
		scope: rule.scope,
		status,
		clause: parameter.clause,
		layers: (parameter as Requirement).layers,
		measured: judgement.measured,
		required: judgement.required,
		slack: judgement.slack ?? null,
		at: judgement.at,
		message: judgement.message + remark,
		excuse,
		remedy: remedyOf(plan, rule.id, judgement),
		fixes: judgement.fixes ?? [],
	};
}

/** The notes of a plan change what a finding says, never what a rule measures. */
const notesOf = (plan: Plan): readonly unknown[] => [
	plan.justifications,
	plan.waivers,
	plan.remedies,
];

function judgeRule<World>(rule: Rule<World>, view: View<World>, before: Kept | undefined): Kept {
	const inputs = [view.parameters, view.world, view.today, ...rule.reads(view)];
	const notes = notesOf(view.plan);
	if (before && same(before.inputs, [...inputs, ...notes])) return before;
	const known = before && same(before.inputs.slice(0, inputs.length), inputs);
	const judgements = known ? before.judgements : rule.judge(view);
	const findings = judgements.map((judgement) => findingOf(rule, view.plan, judgement));
	return { inputs: [...inputs, ...notes], judgements, findings };
}

/**
 * Checks `plan`. `today` is the day of the check; `before` an earlier check under the same judging,
 * whose findings are reused where nothing that they rest on has changed.
 */
export function checkPlan<World>(
	judging: Judging<World>,
	plan: Plan,
	today: string,
	before?: Check,
): Check {
	const measures = measure(plan, before?.measures);
	const kept = new Map<string, Kept>();
	for (const rule of judging.rules) {
		const parameters = judging.requirements.get(rule.id);
		const parameter = parameters?.[0];
		if (!parameters || !parameter) continue;
		const view = { plan, measures, world: judging.world, parameters, parameter, today };
		kept.set(rule.id, judgeRule(rule, view, before?.kept.get(rule.id)));
	}
	const findings = [...kept.values()].flatMap((entry) => entry.findings);
	return {
		ruleSet: judging.ruleSet,
		verdict: verdictOf(findings),
		submittable: submittable(findings),
		measures,
		findings,
		kept,
	};
}

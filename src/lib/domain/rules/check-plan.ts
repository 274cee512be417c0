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

/** What one rule said, and all that it rests on. */
interface Kept {
	readonly parameters: readonly Requirement[];
	readonly world: unknown;
	readonly today: string;
	readonly reads: readonly unknown[];
	readonly notes: Notes;
	readonly judgements: readonly Judgement[];
	readonly findings: readonly Finding[];
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((read, index) => read === b[index]);

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
		compared: judgement.compared,
		derivations: judgement.derivations,
	};
}

/** The notes of a plan change what a finding says, never what a rule measures. */
type Notes = Pick<Plan, 'justifications' | 'waivers' | 'remedies'>;

const sameNotes = (a: Notes, b: Notes): boolean =>
	a.justifications === b.justifications && a.waivers === b.waivers && a.remedies === b.remedies;

/** What a rule sees, with the layers of its requirements. */
interface Sight<World> extends View<World> {
	readonly parameters: readonly Requirement[];
}

const holds = <World>(before: Kept, view: Sight<World>, reads: readonly unknown[]): boolean =>
	before.parameters === view.parameters &&
	before.world === view.world &&
	before.today === view.today &&
	same(before.reads, reads);

function judgeRule<World>(rule: Rule<World>, view: Sight<World>, before: Kept | undefined): Kept {
	const { parameters, world, today, plan } = view;
	const reads = rule.reads(view);
	const known = before !== undefined && holds(before, view, reads);
	if (known && sameNotes(before.notes, plan)) return before;
	const judgements = known ? before.judgements : rule.judge(view);
	const findings = judgements.map((judgement) => findingOf(rule, plan, judgement));
	const { justifications, waivers, remedies } = plan;
	const notes = { justifications, waivers, remedies };
	return { parameters, world, today, reads, notes, judgements, findings };
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
		const parameters = judging.requirements.get(rule.id) ?? [];
		const [parameter] = parameters;
		if (!parameter) continue;
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

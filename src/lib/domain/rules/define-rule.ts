/** A rule is code that reads parameters; it knows of no other rule (rules.md). */
import type { Measures } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import type { LinearRow } from '../repair/form.ts';
import type { Sums } from '../repair/sums.ts';
import type { Judgement } from './finding.ts';
import type { Parameter, Scope } from './parameter.ts';

/** What a rule may look at. `World` is what lies beside the plan: the standard, registers, aliases. */
export interface View<World> {
	readonly plan: Plan;
	readonly measures: Measures;
	readonly world: World;
	/** This rule's requirements in force, the tightest of all layers; never empty. */
	readonly parameters: readonly Parameter[];
	/** First of them, for rules that have one. */
	readonly parameter: Parameter;
	/** The day of the check, `2026-11-20`. */
	readonly today: string;
}

export interface Rule<World> {
	/** `hours/practice-share`: folder and file of the rule. */
	readonly id: string;
	/** Chinese name: 实践性教学占比. */
	readonly title: string;
	readonly scope: Scope;
	/**
	 * All that the judgement depends on, compared by identity: as long as it is the same, the rule is
	 * not run again after an edit. Parameters, world and day are always among it.
	 */
	readonly reads: (view: View<World>) => readonly unknown[];
	/** At least one judgement; none where the plan claims nothing of what the rule is about. */
	readonly judge: (view: View<World>) => readonly Judgement[];
	/**
	 * The same requirement as linear rows over what a repair may change; absent of a rule that is not
	 * linear, which holds as it is.
	 */
	readonly linear?: (view: View<World>, sums: Sums) => readonly LinearRow[];
}

export const defineRule = <World>(rule: Rule<World>): Rule<World> => rule;

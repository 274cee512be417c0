/** A plan beside another state of it, another plan, or its standard; both sides as today's rules see them. */
import type { PlacedThread } from '#domain/comments/page.ts';
import { threadsOnPaths } from '#domain/comments/on-paths.ts';
import { differenceBetween, type Difference } from '#domain/difference/difference.ts';
import { effectsOf, type DifferenceEffect } from '#domain/difference/effects.ts';
import { comparedPlans, type ComparedPlans } from '#exports/views/difference/compared.ts';
import { success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { commentsOn } from '../comments/list.ts';
import { seenFacts } from '../facts/permission.ts';
import { compareChoices, type CompareChoice, type CompareChoices } from './choices.ts';
import { compareSide, type CompareSide } from './side.ts';
import { fittingFor, today } from '../plans/judge.ts';
import { visiblePlan } from '../plans/visible.ts';

export interface Sides {
	readonly before: CompareSide;
	readonly after: CompareSide;
	readonly difference: Difference;
}

export interface Comparison extends Sides {
	readonly checks: { readonly before: Check; readonly after: Check };
	readonly effects: readonly DifferenceEffect[];
	readonly choices: CompareChoices;
}

/** Names of the sides as the address gives them; what is not given is chosen. */
export interface AskedSides {
	readonly from: string | null;
	readonly to: string | null;
}

/** Both sides and their difference; nothing is judged. */
export async function sidesOf(
	actor: Actor,
	planId: string,
	asked: AskedSides,
): Promise<Answer<Sides & Pick<Comparison, 'choices'>>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const choices = await compareChoices(actor, row, asked.to);
	const before = await compareSide(actor, row, asked.from ?? choices.from);
	if (!before.ok) return before;
	const after = await compareSide(actor, row, asked.to ?? choices.to);
	if (!after.ok) return after;
	const difference = differenceBetween(before.value.plan, after.value.plan);
	return granted({ before: before.value, after: after.value, difference, choices });
}

async function seenCheck(actor: Actor, plan: Plan): Promise<Outcome<Check>> {
	const on = today();
	const fitting = await fittingFor(actor.schoolId, plan, { on }, (facts) =>
		seenFacts(actor, facts),
	);
	return fitting.ok ? success(checkPlan(fitting.value.judging, plan, on)) : fitting;
}

/** Compares as `asked`; both sides are judged by what is in force today, so that only their content differs. */
export async function comparePlan(
	actor: Actor,
	planId: string,
	asked: AskedSides,
): Promise<Answer<Comparison>> {
	const sides = await sidesOf(actor, planId, asked);
	if (!sides.ok) return sides;
	const { difference } = sides.value;
	const before = await seenCheck(actor, difference.before);
	const after = await seenCheck(actor, difference.after);
	const faults = [before, after].flatMap((one) => (one.ok ? [] : one.faults));
	if (!before.ok || !after.ok)
		return refused('invalid', '有一份方案现在不能检查，因此不能比较。', faults);
	const effects = effectsOf(difference, before.value, after.value);
	return granted({ ...sides.value, checks: { before: before.value, after: after.value }, effects });
}

export interface ComparedPage {
	readonly compared: ComparedPlans;
	readonly choices: readonly CompareChoice[];
	/** What was said on places that changed, as far as the actor may read it. */
	readonly comments: readonly PlacedThread[];
}

/** Of two states of this plan; the places of another plan are not those that its comments hang on. */
async function commentsOnChanges(
	actor: Actor,
	planId: string,
	{ before, after, difference }: Comparison,
): Promise<readonly PlacedThread[]> {
	if (before.key === 'standard' || before.planId !== planId || after.planId !== planId) return [];
	const page = await commentsOn(actor, planId);
	if (!page.ok) return [];
	const changed = difference.edits.map(({ path }) => path);
	const states = [difference.before, difference.after];
	const found = threadsOnPaths(page.value.threads, changed, states).map(({ thread }) => thread.id);
	return page.value.threads.filter(({ id }) => found.includes(id));
}

/** The comparison as its page shows it, with what else the plan can be compared with. */
export async function comparedWith(
	actor: Actor,
	planId: string,
	asked: AskedSides,
): Promise<Answer<ComparedPage>> {
	const comparison = await comparePlan(actor, planId, asked);
	if (!comparison.ok) return comparison;
	const { choices } = comparison.value.choices;
	const comments = await commentsOnChanges(actor, planId, comparison.value);
	return granted({ compared: comparedPlans(comparison.value), choices, comments });
}

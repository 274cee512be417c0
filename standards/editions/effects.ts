/**
 * What a new edition of a teaching standard does to a plan: which findings change, by which clause and
 * by how much. A plan goes on being judged by the edition that it names; this only looks ahead.
 */
import { success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import type { EditionEffect } from '#domain/standards/import.ts';
import { basisOf, judgingBy, type JudgingOptions } from '../judging.ts';
import type { TeachingStandard } from '../schema/teaching.ts';
import { described, type EditionChange } from './change-words.ts';
import { findingChanges } from '#domain/rules/finding-changes.ts';

export interface Editions {
	/** The edition that the plan is judged by. */
	readonly old: TeachingStandard;
	/** The edition to come. */
	readonly next: TeachingStandard;
}

/** `EditionEffect` of one plan without its place in the school. */
export interface PlanEffect extends Pick<EditionEffect, 'before' | 'after'> {
	/** Whether it could be submitted under each. */
	readonly submittable: readonly [before: boolean, after: boolean];
	/** The gravest first; empty: this plan may stay as it is. */
	readonly changes: readonly EditionChange[];
}

async function checked(
	plan: Plan,
	teaching: TeachingStandard,
	options: JudgingOptions,
): Promise<Outcome<Check>> {
	const judging = await judgingBy(plan, basisOf(teaching), options);
	return judging.ok ? success(checkPlan(judging.value, plan, options.today)) : judging;
}

/**
 * `plan` under both editions, with the same layers, facts and day. Fails where an overlay would loosen
 * one of them: then it is the overlay that must be mended first.
 */
export async function effectsOn(
	plan: Plan,
	{ old, next }: Editions,
	options: JudgingOptions,
): Promise<Outcome<PlanEffect>> {
	const before = await checked(plan, old, options);
	if (!before.ok) return before;
	const after = await checked(plan, next, options);
	if (!after.ok) return after;
	const changes = findingChanges(before.value.findings, after.value.findings);
	return success({
		before: before.value.verdict,
		after: after.value.verdict,
		submittable: [before.value.submittable, after.value.submittable],
		changes: changes.map(described),
	});
}

/** What cannot hold together, in the words of the page, and what a person can do about it. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Conflict } from '#domain/repair/conflicts.ts';
import { takesPart } from '#domain/repair/demands.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { byWeight, ofRule } from '../check/worst.ts';
import { lockedPaths, type Lock } from './lock.ts';

export interface Clash {
	/** The worst finding of each rule; a rule that says nothing of this plan has none. */
	readonly rules: readonly { readonly rule: string; readonly finding: Finding | null }[];
	readonly locks: readonly Lock[];
	/** Left out of a repair of mandatory rules alone: then it is no conflict. */
	readonly isSoft: boolean;
}

export function clashOf(
	{ rules, locks }: Conflict,
	plan: Plan,
	check: Check,
	held: readonly Lock[],
): Clash {
	const paths = lockedPaths(plan, held);
	const named = rules.map((rule) => {
		const [finding = null] = byWeight(ofRule(check.findings, rule));
		return { rule, finding };
	});
	return {
		rules: named,
		locks: [...new Set(locks.flatMap((path) => paths.get(path) ?? []))],
		isSoft: named.some(({ finding }) => finding !== null && !takesPart(finding, 'mandatory')),
	};
}

/** What cannot hold together, in the words of the page, and what a person can do about it. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Conflict } from '#domain/repair/conflicts.ts';
import { takesPart } from '#domain/repair/demands.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { markOf } from '#ui/findings/mark.ts';
import { byWeight, ofRule } from '../check/worst.ts';
import { lockedPaths, type Lock } from './lock.ts';

export interface Clash {
	/** A finding of each rule: of what is locked before others, then the worst. */
	readonly rules: readonly { readonly rule: string; readonly finding: Finding | null }[];
	readonly locks: readonly Lock[];
	/** Left out of a repair of mandatory rules alone: then it is no conflict. */
	readonly isSoft: boolean;
}

const within = (path: string, lock: string): boolean => `${path}/`.startsWith(`${lock}/`);

/** null: the rule says nothing of this plan. */
function findingOf(check: Check, rule: string, locked: readonly string[]): Finding | null {
	const found = byWeight(ofRule(check.findings, rule));
	const [worst = null] = found;
	const ofLocked = found.find(({ at }) =>
		at.some((path) => locked.some((lock) => within(path, lock) || within(lock, path))),
	);
	return ofLocked && worst && markOf(ofLocked) === markOf(worst) ? ofLocked : worst;
}

export function clashOf(
	{ rules, locks }: Conflict,
	plan: Plan,
	check: Check,
	held: readonly Lock[],
): Clash {
	const paths = lockedPaths(plan, held);
	const named = rules.map((rule) => ({ rule, finding: findingOf(check, rule, locks) }));
	return {
		rules: named,
		locks: [...new Set(locks.flatMap((path) => paths.get(path) ?? []))],
		isSoft: named.some(({ finding }) => finding !== null && !takesPart(finding, 'mandatory')),
	};
}

/** A plan judged by what is not in force for it yet: another edition of its standard, or a further requirement. */
import type { EffectFinding } from '../library/effects.ts';
import type { Stage } from '../plan/life.ts';
import type { CheckVerdict } from '../rules/verdict.ts';

/** The smallest repair under the new requirement. */
export type TrialRepair =
	| { readonly kind: 'none' }
	/** `cost`: class hours moved, an exact decimal; `changes`: how many figures change. */
	| { readonly kind: 'found'; readonly cost: string; readonly changes: number }
	/** Clauses that cannot hold together, by the names of their rules. */
	| { readonly kind: 'impossible'; readonly rules: readonly string[] }
	| { readonly kind: 'unknown'; readonly why: string };

export interface Trial {
	readonly planId: string;
	readonly verdict: readonly [before: CheckVerdict, after: CheckVerdict];
	readonly submittable: readonly [before: boolean, after: boolean];
	readonly findings: readonly EffectFinding[];
	readonly repair: TrialRepair;
}

/** A plan that a trial is for. */
export interface TrialPlan {
	readonly planId: string;
	readonly title: string;
	readonly stage: Stage;
}

/** An edition of a standard that some plans do not rest on yet. */
export interface TrialEdition {
	readonly id: string;
	readonly edition: string;
	readonly title: string;
	readonly plans: readonly TrialPlan[];
}

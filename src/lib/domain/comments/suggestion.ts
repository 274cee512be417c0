/** Whether a suggestion still fits the plan: what it changes must stand as it did when it was made. */
import type { Edit } from '../plan/edit.ts';
import { rebase, type Clash } from '../plan/rebase.ts';
import type { Plan } from '../plan/shape.ts';

export type Fit =
	/** `edits` as they read on the present plan. */
	| { readonly kind: 'fits'; readonly edits: readonly Edit[]; readonly plan: Plan }
	/** All of it is so already. */
	| { readonly kind: 'done' }
	/** What was changed since, with what stands there now. */
	| { readonly kind: 'changed'; readonly clashes: readonly Clash[] };

export function fitOf(plan: Plan, edits: readonly Edit[]): Fit {
	const rebased = rebase(plan, edits, []);
	if (rebased.clashes.length > 0) return { kind: 'changed', clashes: rebased.clashes };
	if (rebased.edits.length === 0) return { kind: 'done' };
	return { kind: 'fits', edits: rebased.edits, plan: rebased.plan };
}

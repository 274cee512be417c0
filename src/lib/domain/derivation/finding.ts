/** The trees of a finding: what it has compared, down to cells and clauses. */
import type { Compared, Finding } from '../rules/finding.ts';
import type { Sources } from './amount.ts';
import { beside } from './beside.ts';
import { derive } from './figures.ts';
import type { Derivation } from './node.ts';

function compared(from: Sources, finding: Finding, one: Compared): Derivation[] {
	const figure = derive(from, one.figure);
	const required = one.required === undefined ? finding.required : (one.required ?? '');
	const bound = one.bound === undefined ? null : derive(from, one.bound);
	return figure ? [beside(figure, required, one.clause ?? finding.clause, bound)] : [];
}

/**
 * A tree for each figure that a finding has compared, in the order of its text; or the trees that the
 * rule has brought, where its figures are not of the plan. None: the finding has no number.
 */
export const derivationsOf = (from: Sources, finding: Finding): readonly Derivation[] =>
	finding.derivations ?? (finding.compared ?? []).flatMap((one) => compared(from, finding, one));

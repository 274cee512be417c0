/** How the figures of a finding come about: each beside its bound, down to cells and clauses. */
import { readBounds, type Sign } from '../rules/bounds.ts';
import type { Compared, Finding } from '../rules/finding.ts';
import type { Clause } from '../rules/parameter.ts';
import type { Sources } from './amount.ts';
import { derive } from './figures.ts';
import { comparison, requirement } from './make.ts';
import type { Derivation } from './node.ts';

const signWords: Readonly<Record<Sign, string>> = {
	'>=': '不少于',
	'<=': '不超过',
	'=': '等于',
	'>': '大于',
};

/**
 * `figure` beside what is required of it (`>= 3000`, `16–18`); without numbers the figure alone. `bound` is
 * the figure of the plan that the last of the numbers is.
 */
export function beside(
	figure: Derivation,
	required: string,
	clause: Clause,
	bound: Derivation | null = null,
): Derivation {
	const bounds = readBounds(required);
	if (bounds.length === 0) return figure;
	const nodes = bounds.map(({ sign, value }, index) => ({
		sign,
		node:
			bound && index === bounds.length - 1
				? bound
				: requirement(signWords[sign], figure.unit, value, clause),
	}));
	return comparison(figure.label, figure, nodes);
}

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

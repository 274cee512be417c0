/** A figure beside its bound: what a rule needs to bring trees, without those of the plan itself. */
import { readBounds, type Sign } from '../rules/bounds.ts';
import type { Clause } from '../rules/parameter.ts';
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

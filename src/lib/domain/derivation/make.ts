/** Nodes of a derivation. Figures of the plan are decimals; those that are not given count as 0. */
import { fraction, hundredths, whole, type Fraction } from '../exact.ts';
import type { Clause } from '../rules/parameter.ts';
import type { Bound } from '../rules/bounds.ts';
import {
	evaluate,
	judge,
	type Arithmetic,
	type Comparison,
	type Derivation,
	type Inner,
	type Leaf,
} from './node.ts';

const leaf = (
	operation: Leaf['operation'],
	label: string,
	unit: string | null,
	value: Fraction,
	path: string | null,
	clause: Clause | null = null,
): Leaf => ({ operation, label, unit, value, path, clause, figure: null, of: [] });

/** What stands at `path`: null is not yet given, and counts as nothing. */
export const cell = (label: string, unit: string, given: number | null, path: string): Leaf =>
	given === null
		? leaf('open', `${label}（尚未填写，按 0 计）`, unit, whole(0), path)
		: leaf('cell', label, unit, whole(hundredths(given)), path);

/** A fact of the school at `path` of facts.json, exactly: a share of a person, students, places. */
export const fact = (label: string, unit: string, given: Fraction | null, path: string): Leaf =>
	given === null
		? leaf('open', `${label}（尚未填写，按 0 计）`, unit, whole(0), path)
		: leaf('cell', label, unit, given, path);

/** One, for a row that is counted. */
export const row = (label: string, unit: string, path: string): Leaf =>
	leaf('row', label, unit, fraction(1, 1), path);

export const constant = (
	label: string,
	unit: string | null,
	value: Fraction,
	path: string | null = null,
): Leaf => leaf('constant', label, unit, value, path);

export const requirement = (
	label: string,
	unit: string | null,
	value: Fraction,
	clause: Clause,
): Leaf => leaf('requirement', label, unit, value, null, clause);

const inner =
	(operation: Arithmetic) =>
	(
		label: string,
		unit: string | null,
		of: readonly Derivation[],
		path: string | null = null,
	): Inner => ({
		operation,
		label,
		unit,
		value: evaluate(
			operation,
			of.map(({ value }) => value),
		),
		path,
		figure: null,
		of,
	});

export const sum = inner('sum');
export const difference = inner('difference');
export const product = inner('product');
export const quotient = inner('quotient');
/** The smallest of its children: practice never exceeds the hours of its course. */
export const least = inner('least');

/** The largest of its children: of several cohorts the one that needs most places. */
export const greatest = inner('greatest');

/** Its one child without what is left over beyond a whole number; of a negative one the next one below. */
export const downTo = inner('floor');

/** `figure` beside its bounds, each as a node of its own. */
export function comparison(
	label: string,
	figure: Derivation,
	bounds: readonly { readonly sign: Bound['sign']; readonly node: Derivation }[],
): Comparison {
	const of = [figure, ...bounds.map(({ node }) => node)];
	const signs = bounds.map(({ sign }) => sign);
	const value = judge(
		signs,
		of.map((node) => node.value),
	);
	return {
		operation: 'comparison',
		label,
		unit: null,
		value,
		path: null,
		figure: null,
		of,
		signs,
	};
}

/** The same node as the figure of this name. */
export const named = <Node extends Derivation>(figure: string, node: Node): Node => ({
	...node,
	figure,
});

/** The same node under another word. */
export const called = <Node extends Derivation>(label: string, node: Node): Node => ({
	...node,
	label,
});

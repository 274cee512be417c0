/**
 * How a figure comes about: a tree from a comparison or a sum down to the cells of the plan and the
 * clauses of parameters. Plain data, made when somebody opens the figure. The value of an inner node is
 * always its operation upon its children, so that no node says more than what stands below it.
 */
import { compare, floor, fraction, minus, over, plus, times, type Fraction } from '../exact.ts';
import type { Clause } from '../rules/parameter.ts';
import type { Sign } from '../rules/bounds.ts';

/** A number that is given: in a cell, not yet, one for each row, by definition, by a clause. */
export type Given = 'cell' | 'open' | 'row' | 'constant' | 'requirement';
export type Arithmetic =
	| 'sum'
	| 'difference'
	| 'product'
	| 'quotient'
	| 'least'
	| 'greatest'
	/** Down to the next whole number. */
	| 'floor';

interface Common {
	/** Chinese: 总学时, 零售基础, 第三学期. */
	readonly label: string;
	/** 学时, 周, 学分; null: a bare number. */
	readonly unit: string | null;
	readonly value: Fraction;
	/** Where it stands in the plan (formats.md, Paths); null: in no one place. */
	readonly path: string | null;
	/** Name of the figure (figures.ts), where it has one of its own. */
	readonly figure: string | null;
	readonly of: readonly Derivation[];
}

export interface Leaf extends Common {
	readonly operation: Given;
	/** Of a requirement the clause that asks for it. */
	readonly clause: Clause | null;
}

export interface Inner extends Common {
	readonly operation: Arithmetic;
}

/** `of` holds the figure, then a bound for each sign; the value is 1 where all of them hold, else 0. */
export interface Comparison extends Common {
	readonly operation: 'comparison';
	readonly signs: readonly Sign[];
}

export type Derivation = Leaf | Inner | Comparison;

const zero: Fraction = { numerator: 0, denominator: 1 };
const one: Fraction = { numerator: 1, denominator: 1 };

const [first, second] = [
	(values: readonly Fraction[]) => values[0] ?? zero,
	(values: readonly Fraction[]) => values[1] ?? zero,
];

const smaller = (a: Fraction, b: Fraction): Fraction => (compare(b, a) < 0 ? b : a);

const larger = (a: Fraction, b: Fraction): Fraction => (compare(b, a) > 0 ? b : a);

const operations: Readonly<Record<Arithmetic, (values: readonly Fraction[]) => Fraction>> = {
	sum: (values) => values.reduce(plus, zero),
	difference: (values) => minus(first(values), second(values)),
	product: (values) => values.reduce(times, one),
	// By nothing: above every bound, as the rules have it (54/0 hours a credit).
	quotient: (values) => over(first(values), second(values)),
	least: (values) => values.reduce(smaller),
	greatest: (values) => values.reduce(larger, zero),
	floor: (values) => fraction(floor(first(values)), 1),
};

/** Result of an arithmetic operation; a division by 0 has the denominator 0. */
export const evaluate = (operation: Arithmetic, values: readonly Fraction[]): Fraction =>
	operations[operation](values);

const holds: Readonly<Record<Sign, (order: -1 | 0 | 1) => boolean>> = {
	'>=': (order) => order >= 0,
	'<=': (order) => order <= 0,
	'=': (order) => order === 0,
	'>': (order) => order > 0,
};

/** 1 where the first value stands to each of the others as its sign says, else 0. */
export function judge(signs: readonly Sign[], [value = zero, ...bounds]: readonly Fraction[]) {
	const met = signs.every((sign, index) => holds[sign](compare(value, bounds[index] ?? zero)));
	return met ? one : zero;
}

/** Value of a node counted again from the leaves below it. */
export function recount(node: Derivation): Fraction {
	if (node.of.length === 0 && node.operation !== 'sum' && node.operation !== 'greatest')
		return node.value;
	const values = node.of.map(recount);
	return node.operation === 'comparison'
		? judge(node.signs, values)
		: evaluate(node.operation as Arithmetic, values);
}

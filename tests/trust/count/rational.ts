/** Whole numbers in fractions, as a person adds them up on paper: slow, and hard to get wrong. */

/** numerator ÷ denominator; denominator > 0, or 0 for what lies beyond every bound. */
export type Rational = readonly [numerator: bigint, denominator: bigint];

export const zero: Rational = [0n, 1n];

/** A decimal of the plan, digit by digit: 4.5 is 45 tenths. */
export function of(decimal: number | string): Rational {
	const [whole = '0', places = ''] = String(decimal).split('.');
	return [BigInt(whole + places), 10n ** BigInt(places.length)];
}

export const ratio = (numerator: number, denominator: number): Rational => [
	BigInt(numerator),
	BigInt(denominator),
];

export const add = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d];
export const subtract = (a: Rational, [c, d]: Rational): Rational => add(a, [-c, d]);
export const multiply = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d];
export const divide = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d, b * c];

export const sum = (all: readonly Rational[]): Rational => all.reduce(add, zero);

export const less = ([a, b]: Rational, [c, d]: Rational): boolean => a * d < c * b;
export const equal = ([a, b]: Rational, [c, d]: Rational): boolean => a * d === c * b;
export const smaller = (a: Rational, b: Rational): Rational => (less(b, a) ? b : a);

/** Both ends included; null: open. */
export const within = (value: Rational, min: Rational | null, max: Rational | null): boolean =>
	!(min && less(value, min)) && !(max && less(max, value));

/** Comparing a measured figure with a parameter, whatever form it has (rules.md, Parameters). */
import { compare, readExact } from '#domain/exact.ts';
import type { Fraction } from '#domain/exact.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { rangeOf, requiredText, side, type Range } from '#domain/rules/range.ts';

/** Both bounds are lawful themselves; null: open on that side. */
export interface Bounds extends Range {
	/** As the formats print it: `>= 3000`, `= 7`, `16–18`, parts joined by 、 */
	readonly required: string;
}

export type Side = 'below' | 'within' | 'above';
const sides = { '-1': 'below', '0': 'within', '1': 'above' } as const;

const kept = new WeakMap<Parameter, Bounds>();

/** Bounds of a parameter, read once: a check after every key stroke asks for them again and again. */
export function boundsOf(parameter: Parameter): Bounds {
	const known = kept.get(parameter);
	if (known) return known;
	const { value } = parameter;
	const bounds = {
		...(rangeOf(value) ?? { min: null, max: null }),
		required: requiredText(value),
	};
	kept.set(parameter, bounds);
	return bounds;
}

export const sideOf = (value: Fraction, bounds: Range): Side => sides[`${side(bounds, value)}`];

/** Side of a figure that lies between two extremes; null where they stand on different sides. */
export function sideBetween(least: Fraction, most: Fraction, bounds: Range): Side | null {
	const low = sideOf(least, bounds);
	return least === most || sideOf(most, bounds) === low ? low : null;
}

/**
 * True where `value`, out of bounds on `side`, lies further out than the figure of a justification, or
 * where that figure cannot be read: a reason holds only for what it was given for.
 */
export function isWorse(value: Fraction, on: Side, measured: string): boolean {
	const before = readExact(measured);
	if (!before) return true;
	return on === 'below' ? compare(value, before) < 0 : compare(value, before) > 0;
}

/** Whether one value tightens another, and what both ask for together (rules.md, Layers). */
import { compare, exactString, type Fraction } from '../exact.ts';
import { strengths, type ParameterValue, type Strength } from './parameter.ts';
import { isPoint, rangeOf, side, type Range } from './range.ts';

/** Negative where `a` is the stronger. */
export const compareStrength = (a: Strength, b: Strength): number =>
	strengths.indexOf(a) - strengths.indexOf(b);

/** A bound of an overlay that stands where it may not, and why. */
export interface Broken {
	/** Key of the value that breaks it: `min`. */
	readonly key: string;
	readonly why: 'looser' | 'fixed';
}

const atLeast = (a: Fraction, b: Fraction | null): boolean => !b || compare(a, b) >= 0;
const atMost = (a: Fraction, b: Fraction | null): boolean => !b || compare(a, b) <= 0;

const keyOf = (value: ParameterValue, end: 'min' | 'max'): string => {
	if (value.equals !== undefined) return 'equals';
	return value.target !== undefined ? 'target' : end;
};

function whyOf(end: 'min' | 'max', figure: Fraction, below: Range): Broken['why'] | null {
	if (isPoint(below)) return side(below, figure) === 0 ? null : 'fixed';
	const tighter = end === 'min' ? atLeast(figure, below.min) : atMost(figure, below.max);
	return tighter ? null : 'looser';
}

/**
 * First bound of `asked` that does not tighten `below`; null where all do. A bound that is not asked
 * for stays as it is below, so `{min}` over `{min,max}` keeps the maximum.
 */
export function brokenBound(asked: ParameterValue, below: ParameterValue): Broken | null {
	const own = rangeOf(asked);
	const base = rangeOf(below);
	if (!own || !base) return null;
	for (const end of ['min', 'max'] as const) {
		const figure = own[end];
		const why = figure && whyOf(end, figure, base);
		if (why) return { key: keyOf(asked, end), why };
	}
	return null;
}

const larger = (a: Fraction | null, b: Fraction | null): Fraction | null =>
	!a || (b && compare(b, a) > 0) ? b : a;
const smaller = (a: Fraction | null, b: Fraction | null): Fraction | null =>
	!a || (b && compare(b, a) < 0) ? b : a;

const sameEnd = (a: Fraction | null, b: Fraction | null): boolean =>
	a && b ? compare(a, b) === 0 : a === b;
const sameRange = (a: Range, b: Range): boolean => sameEnd(a.min, b.min) && sameEnd(a.max, b.max);

function valueOf({ min, max }: Range): ParameterValue {
	if (min && max && compare(min, max) === 0) return { equals: exactString(min) };
	return {
		...(min ? { min: exactString(min) } : {}),
		...(max ? { max: exactString(max) } : {}),
	};
}

/** The tightest of two values of numbers; as it was written where one of them says it all. */
export function tightest(below: ParameterValue, asked: ParameterValue): ParameterValue {
	const base = rangeOf(below);
	const own = rangeOf(asked);
	if (!base || !own) return below;
	const both = { min: larger(base.min, own.min), max: smaller(base.max, own.max) };
	if (sameRange(both, base)) return below;
	return sameRange(both, own) ? asked : valueOf(both);
}

/** True where no figure meets both. */
export function contrary(below: ParameterValue, asked: ParameterValue): boolean {
	const both = rangeOf(tightest(below, asked));
	return Boolean(both?.min && both.max && compare(both.min, both.max) > 0);
}

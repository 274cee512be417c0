/** What the numbers of a parameter admit: a range, both ends included (rules.md, Parameters). */
import { compare, exact, exactString, minus, plus, type Fraction } from '../exact.ts';
import type { ParameterValue } from './parameter.ts';

/** An end that is null is open. */
export interface Range {
	readonly min: Fraction | null;
	readonly max: Fraction | null;
}

const bound = (text: string | undefined): Fraction | null =>
	text === undefined ? null : exact(text);

const bandOf = (target: string, band = '0') => ({
	min: minus(exact(target), exact(band)),
	max: plus(exact(target), exact(band)),
});

/** Range of a parameter of numbers; null where it is a list of parts. */
export function rangeOf(value: ParameterValue): Range | null {
	if (value.parts) return null;
	if (value.equals !== undefined) return { min: exact(value.equals), max: exact(value.equals) };
	if (value.target !== undefined) return bandOf(value.target, value.band);
	return { min: bound(value.min), max: bound(value.max) };
}

/** -1 below the range, 1 above it, 0 within. */
export function side({ min, max }: Range, figure: Fraction): -1 | 0 | 1 {
	if (min && compare(figure, min) < 0) return -1;
	return max && compare(figure, max) > 0 ? 1 : 0;
}

export const isPoint = ({ min, max }: Range): boolean =>
	min !== null && max !== null && compare(min, max) === 0;

function ends(min: string | undefined, max: string | undefined): string {
	if (min !== undefined && max !== undefined) return min === max ? `= ${min}` : `${min}–${max}`;
	if (min !== undefined) return `>= ${min}`;
	return max === undefined ? '' : `<= ${max}`;
}

/**
 * What is required in the form of the findings, with the numbers as the parameter writes them:
 * `>= 1/2`, `= 7`, `16–18`, of a band its ends `17/60–23/60`, members of a list joined by 、
 */
export function requiredText(value: ParameterValue): string {
	if (value.parts) return value.parts.join('、');
	if (value.equals !== undefined) return `= ${value.equals}`;
	if (value.target === undefined) return ends(value.min, value.max);
	const { min, max } = bandOf(value.target, value.band);
	return ends(exactString(min), exactString(max));
}

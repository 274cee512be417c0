/** Numbers of plots: each is a figure of the plan, whose name opens it (domain/derivation). */
import { derive, type Sources } from '#domain/derivation/index.ts';
import { percent, type Fraction } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundsOf } from '../check/asked.ts';
import { plainly } from '../grid/figures.ts';

export interface Plotted {
	/** Name of the figure. */
	readonly figure: string;
	readonly exactly: Fraction;
	/** For drawing. */
	readonly value: number;
	readonly text: string;
}

const drawn = ({ numerator, denominator }: Fraction): number =>
	denominator === 0 ? 0 : numerator / denominator;

/** null: the plan has no such figure, or nothing to divide by. */
export function plotted(from: Sources, figure: string): Plotted | null {
	const node = derive(from, figure);
	if (!node || node.value.denominator === 0) return null;
	const text = node.unit === null ? percent(node.value) : plainly(node.value);
	return { figure, exactly: node.value, value: drawn(node.value), text };
}

/** A share beside its bounds, with so many places that it stands on its own side of them. */
export const besideBounds = (share: Plotted, bounds: readonly Fraction[]): Plotted => ({
	...share,
	text: percent(share.exactly, bounds),
});

/** null: nothing, or nothing of it. */
export const some = (one: Plotted | null): Plotted | null => (one && one.value !== 0 ? one : null);

export interface Bounds {
	readonly low: number | null;
	readonly high: number | null;
}

const ratio = (bound: Fraction | null): number | null => bound && drawn(bound);

/** Bounds of a requirement, for drawing. */
export function drawnBounds(value: ParameterValue): Bounds {
	const { low, high } = boundsOf(value);
	return { low: ratio(low), high: ratio(high) };
}

export const semestersOf = ({ plan }: Sources): number[] =>
	plan.calendar.map(({ semester }) => semester).toSorted((a, b) => a - b);

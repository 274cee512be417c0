/**
 * Linear forms over the cells that a repair may change: what a figure is now, and what one step of each
 * cell adds to it. All numbers are whole, in hundredths, so that a form is evaluated exactly.
 */
import type { Range } from '../rules/range.ts';
import type { Parameter } from '../rules/parameter.ts';

export interface Form {
	/** The figure as the plan stands. */
	readonly now: number;
	/** Added by one step, by number of the cell. */
	readonly steps: ReadonlyMap<number, number>;
}

/**
 * One requirement: `of` ÷ `per` lies within `range`. `per` of a plain figure is a constant. Its rule's
 * code makes it from the sums that its check reads, so that the two cannot drift apart unnoticed: a
 * property holds each row against the verdict of the check.
 */
export interface LinearRow {
	readonly parameter: Parameter;
	readonly of: Form;
	readonly per: Form;
	readonly range: Range;
	/** Where the figure stands, as the rule's findings say it; absent: wherever they say. */
	readonly at?: string;
	/** Rows that share a number here are ways of which one suffices. */
	readonly either?: string;
	/** Which way of them: rows of one way hold together. */
	readonly way?: string;
}

export const constant = (now: number): Form => ({ now, steps: new Map() });

/** Hours as a figure of hundredths, counts as whole numbers of hundredths: the unit of `whole`. */
export const one = constant(100);

export function added(forms: readonly Form[]): Form {
	const steps = new Map<number, number>();
	let now = 0;
	for (const form of forms) {
		now += form.now;
		for (const [cell, value] of form.steps) steps.set(cell, (steps.get(cell) ?? 0) + value);
	}
	return { now, steps };
}

export const scaled = (form: Form, by: number): Form => ({
	now: form.now * by,
	steps: new Map([...form.steps].map(([cell, value]) => [cell, value * by])),
});

/** The figure after so many steps of each cell. */
export function valueOf(form: Form, moves: readonly number[]): number {
	let value = form.now;
	for (const [cell, step] of form.steps) value += step * (moves[cell] ?? 0);
	return value;
}

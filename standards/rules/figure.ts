/** A judgement of one measured figure, for every form of parameter. */
import type { Fraction } from '#domain/exact.ts';
import type { Explained, Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, isWorse, sideBetween, type Side } from './bounds.ts';

export interface Figure extends Explained {
	readonly parameter: Parameter;
	/** The figure lies between these; one and the same value where it is known. */
	readonly least: Fraction;
	readonly most: Fraction;
	/** The figure as the formats print it. */
	readonly measured: string;
	readonly at: readonly string[];
	readonly slack?: string | null;
	/** null: not to be decided before what is missing is given. */
	readonly message: (side: Side | null) => string;
	readonly fixes?: (side: Side) => readonly Fix[];
}

const lapses = (figure: Figure, side: Side) => (before: string) =>
	before !== figure.measured &&
	isWorse(side === 'below' ? figure.least : figure.most, side, before);

const statusOf = (side: Side | null): Judgement['status'] => {
	if (side === null) return 'missing-data';
	return side === 'within' ? 'pass' : 'violation';
};

export function judgeFigure(figure: Figure): Judgement {
	const { parameter, least, most, measured, at, slack = null } = figure;
	const bounds = boundsOf(parameter);
	const side = sideBetween(least, most, bounds);
	const broken = side !== null && side !== 'within';
	// One literal of one shape: copying objects was a fifth of the time of these rules.
	return {
		status: statusOf(side),
		parameter,
		measured,
		required: bounds.required,
		slack: side === null ? null : slack,
		at,
		message: figure.message(side),
		fixes: (broken && figure.fixes?.(side)) || [],
		worseThan: broken ? lapses(figure, side) : undefined,
		compared: figure.compared,
		derivations: figure.derivations,
	};
}

/** A rule that does not bear on this plan, and why. */
export const notApplicable = (parameter: Parameter, message: string, at: string[]): Judgement => ({
	parameter,
	status: 'not-applicable',
	measured: '',
	required: boundsOf(parameter).required,
	at,
	message,
});

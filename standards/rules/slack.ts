/** How far a figure may move before its verdict changes (rules.md, Slack). */
import { compare, floor, minus, over, times, whole } from '#domain/exact.ts';
import type { Fraction, Hundredths } from '#domain/exact.ts';
import type { Range } from '#domain/rules/range.ts';

/**
 * Whole units that keep the verdict towards the nearer bound; negative: how many mend it. `towards`
 * says which bound, where the figure has two: `up` the upper one, `down` the lower one.
 */
export interface Slack {
	readonly units: number;
	readonly towards: 'up' | 'down' | null;
}

const one: Fraction = { numerator: 1, denominator: 1 };

/** Slack of a figure between `least` and `most` in steps of `unit`; null where no whole step mends it. */
export function slackBetween(
	least: Fraction,
	most: Fraction,
	{ min, max }: Range,
	unit: Fraction = one,
): Slack | null {
	const below = min && minus(least, min);
	const above = max && minus(max, most);
	const down = below ? floor(over(below, unit)) : Infinity;
	const up = above ? floor(over(above, unit)) : Infinity;
	// Mending one bound takes as many units of room at the other: there may be too few.
	if ((!min && !max) || down + up < 0) return null;
	const towards = above && below ? (compare(above, below) < 0 ? 'up' : 'down') : null;
	return { units: Math.min(down, up), towards };
}

export const slackOf = (value: Fraction, bounds: Range, unit: Fraction = one): Slack | null =>
	slackBetween(value, value, bounds, unit);

/** Slack of a part of a total in hours: the bounds are shares of that total. */
export function shareSlack(
	least: Hundredths,
	most: Hundredths,
	total: Hundredths,
	{ min, max }: Range,
): Slack | null {
	const scaled = { min: min && times(min, whole(total)), max: max && times(max, whole(total)) };
	return slackBetween(whole(least), whole(most), scaled);
}

/** `"-16 hours"`, of a figure with two bounds `"21 hours up"`. */
export function slackText(slack: Slack | null, unit: string): string | null {
	if (!slack) return null;
	const text = `${slack.units} ${unit}`;
	return slack.towards ? `${text} ${slack.towards}` : text;
}

/** Slack of credits in half credits (rules.md, Slack). */
import { whole } from '#domain/exact.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, type Bounds } from '../bounds.ts';
import { slackOf, type Slack } from '../slack.ts';
import { creditRange } from './credit-fixes.ts';
import type { Credited } from './credited.ts';

const half = { numerator: 1, denominator: 2 };

/** null where no number of half credits mends it, or nothing has hours. Credits that are not given are 0. */
export const creditSlack = ({ hours, credits }: Credited, parameter: Parameter): Slack | null =>
	hours === 0 ? null : slackOf(whole(credits ?? 0), creditRange(hours, boundsOf(parameter)), half);

/** Half credits to the nearer bound of lawful credits, in whole numbers: it is asked of every course. */
function halfCredits(hours: number, credits: number, { min, max }: Bounds): number {
	const down = max
		? (credits * max.numerator - hours * max.denominator) / (50 * max.numerator)
		: Infinity;
	const up =
		min && min.numerator > 0
			? (hours * min.denominator - credits * min.numerator) / (50 * min.numerator)
			: Infinity;
	return Math.floor(Math.min(down, up));
}

/** The course that has the least slack, of courses that all pass; null where none has credits to compare. */
export function tightest(rows: readonly Credited[], parameter: Parameter): Credited | null {
	const bounds = boundsOf(parameter);
	let found: Credited | null = null;
	let least = Infinity;
	for (const row of rows) {
		const units = halfCredits(row.hours, row.credits ?? 0, bounds);
		if (units < least) [found, least] = [row, units];
	}
	return found;
}

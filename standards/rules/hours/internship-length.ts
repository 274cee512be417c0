/** The length of internships beside a bound in months, reported in weeks too. */
import { exactString, minus, reduced, type Fraction } from '#domain/exact.ts';
import { inWeeks, monthsOf } from '#domain/plan/internship-months.ts';
import { weekInMonths } from '#domain/plan/months.ts';
import type { Plan, Segment } from '#domain/plan/shape.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { View } from '#domain/rules/define-rule.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Range } from '#domain/rules/range.ts';
import { added, constant, scaled, type LinearRow } from '#domain/repair/form.ts';
import type { Sums } from '#domain/repair/sums.ts';
import { shareRow } from '../linear.ts';
import { boundsOf, type Side } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';
import { rule, type World } from '../world.ts';

export interface Length {
	readonly id: string;
	readonly title: string;
	/** As the message calls it: 实习累计. */
	readonly name: string;
	/** Name of its figure, `months/internship`. */
	readonly figure: string;
	/** Segments whose months count together. */
	readonly counts: (segment: Segment) => boolean;
	/** What the message adds: another document, a way to mend. */
	readonly hint: (side: Side | null, weeks: string, parameter: Parameter) => string;
}

const segmentPaths = (plan: Plan, counts: (segment: Segment) => boolean): string[] => {
	const paths = plan.segments.filter(counts).map(({ id }) => joinPath('segments', id));
	return paths.length > 0 ? paths : ['segments'];
};

/** Weeks beyond the upper bound, or up to the lower one; of months within both nobody asks. */
function weeksOff(months: Fraction, { min, max }: Range, side: Side | null): string {
	const off = side === 'above' ? max && minus(months, max) : min && minus(min, months);
	return off ? figure(inWeeks(off)) : '';
}

function judgeLength(length: Length, view: View<World>, parameter: Parameter): Judgement {
	const months = monthsOf(view.measures, length.counts);
	const bounds = boundsOf(parameter);
	const { min, max } = bounds;
	const ends = [min, max].filter((bound) => bound !== null);
	const weeks = figure(inWeeks(months), ends.map(inWeeks));
	const lead = `${length.name} ${weeks} 周，合 ${figure(months, ends)} 个月，${asked(parameter, figure, '个月')}（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least: months,
		most: months,
		measured: exactString(reduced(months)),
		slack: slackText(slackOf(months, bounds, weekInMonths), 'weeks'),
		at: segmentPaths(view.plan, length.counts),
		compared: [{ figure: length.figure }],
		message: (side) => lead + length.hint(side, weeksOff(months, bounds, side), parameter),
	});
}

/**
 * Months as a row: the figure now with its common denominator, and 3/13 month for each week more. A
 * stage with dates has no cell, so that its weeks never move.
 */
function lengthRow(length: Length, view: View<World>, parameter: Parameter, sums: Sums): LinearRow {
	const { numerator, denominator } = reduced(monthsOf(view.measures, length.counts));
	const weeks = added(
		view.plan.segments.filter(length.counts).map(({ id }) => sums.segment(id).weeks),
	);
	// weeks are hundredths: × 3 ÷ 1300 months.
	const moved = scaled({ now: 0, steps: weeks.steps }, 3 * denominator);
	return shareRow(
		parameter,
		{ now: numerator * 1300, steps: moved.steps },
		constant(1300 * denominator),
	);
}

/** The rule on the length of some internships, all their stages together. */
export const lengthRule = (length: Length) =>
	rule({
		id: length.id,
		title: length.title,
		scope: 'plan',
		reads: ({ plan }) => [plan.segments],
		judge: (view) => view.parameters.map((parameter) => judgeLength(length, view, parameter)),
		linear: (view, sums) => view.parameters.map((one) => lengthRow(length, view, one, sums)),
	});

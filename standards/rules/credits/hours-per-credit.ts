/** 8.2: 实行学分制的学校，16～18 学时折算 1 学分, course by course (our reading of the clause). */
import { compare } from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, sideOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { notApplicable } from '../figure.ts';
import { slackText } from '../slack.ts';
import { constant, type LinearRow } from '#domain/repair/form.ts';
import type { Sums } from '#domain/repair/sums.ts';
import { shareRow } from '../linear.ts';
import { rule, type StandardView } from '../world.ts';
import {
	creditedOf,
	creditFigure,
	creditsPath,
	ratioOf,
	ratioText,
	type Credited,
} from './credited.ts';
import { judgeCredited, judgeOpen } from './credit-judgements.ts';
import { creditSlack, tightest } from './credit-slack.ts';

const reading = '学时与学分按每门课程分别折算（循标对条文的读法）。';

/** A course with credits and no hours has nothing to convert: 0 hours a credit. */
const isBroken = (row: Credited, parameter: Parameter): boolean =>
	row.credits !== null &&
	(row.credits > 0 || row.hours > 0) &&
	sideOf(ratioOf(row), boundsOf(parameter)) !== 'within';

const isOpen = (row: Credited): boolean => row.credits === null && row.hours > 0;

/** Of all rows the one that `comes` before every other; undefined of none. */
const first = (rows: readonly Credited[], comes: (a: Credited, b: Credited) => boolean) => {
	let [found] = rows;
	for (const row of rows) if (found && comes(row, found)) found = row;
	return found;
};

/** Least and most hours a credit of all: `17–18`, or one figure. */
function spread(rows: readonly Credited[]): [Credited, Credited] | null {
	const least = first(rows, (a, b) => compare(ratioOf(a), ratioOf(b)) < 0);
	const most = first(rows, (a, b) => compare(ratioOf(a), ratioOf(b)) > 0);
	return least && most ? [least, most] : null;
}

function pass(rows: readonly Credited[], parameter: Parameter): Judgement {
	const judged = rows.filter(({ credits }) => credits !== null && credits > 0);
	const ends = spread(judged) ?? [];
	const least = tightest(judged, parameter);
	const compared = least ? [...ends, least] : ends;
	return {
		status: 'pass',
		parameter,
		measured: [...new Set(ends.map(ratioText))].join('–'),
		required: boundsOf(parameter).required,
		slack: slackText(least && creditSlack(least, parameter), 'half credits'),
		at: ['courses'],
		compared: [...new Set(compared.map(creditFigure))].map((figure) => ({ figure })),
		message: `${judged.length} 门课程每学分的学时${asked(parameter, figure)}（${cited(parameter)}），全部符合。${reading}`,
	};
}

function judge(view: StandardView, parameter: Parameter): Judgement[] {
	const rows = creditedOf(view);
	const findings = [
		...rows
			.filter((row) => isBroken(row, parameter))
			.map((row) => judgeCredited(view, row, parameter)),
		...rows.filter(isOpen).map((row) => judgeOpen(view, row, parameter)),
	];
	return findings.length > 0 ? findings : [pass(rows, parameter)];
}

/** Credits that nobody has given stand as 0, so that hours ask for them. */
function creditedRow(row: Credited, parameter: Parameter, sums: Sums): LinearRow {
	const { course, group } = row;
	const id = course?.course.id ?? group?.id ?? '';
	const held = course?.present || (course && course.hours === 0);
	const hours = held ? sums.courseHours(id) : constant(row.hours);
	return shareRow(parameter, hours, sums.credited(id), creditsPath(row));
}

const noCredits = '学校不实行学分制，学时折算学分不适用。';

export const hoursPerCredit = rule({
	id: 'credits/hours-per-credit',
	title: '学时折算学分',
	scope: 'plan',
	reads: ({ plan }) => [plan.creditSystem, plan.courses, plan.groups, plan.calendar],
	judge: (view) =>
		view.parameters.flatMap((parameter) =>
			view.plan.creditSystem
				? judge(view, parameter)
				: [notApplicable(parameter, noCredits, ['courses'])],
		),
	linear: (view, sums) =>
		view.plan.creditSystem
			? view.parameters.flatMap((parameter) =>
					creditedOf(view).map((row) => creditedRow(row, parameter, sums)),
				)
			: [],
});

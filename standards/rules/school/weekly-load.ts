/** Weekly load by semester: timetabled hours ÷ teaching weeks; blocks and outside hours stand apart. */
import { exactString, reduced, type Fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Totals } from '#domain/plan/totals.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, sideOf, type Side } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import { semesterName } from '../ordinal.ts';
import { constant } from '#domain/repair/form.ts';
import { shareRow } from '../linear.ts';
import { slackOf, slackText } from '../slack.ts';
import { rule } from '../world.ts';

interface Load {
	readonly semester: number;
	/** Weekly hours. */
	readonly value: Fraction;
}

/** Loads of the semesters that have teaching weeks; the others are not judged. */
const loadsOf = ({ timetabled, teachingWeeks }: Totals): Load[] =>
	teachingWeeks.flatMap((weeks, index) =>
		weeks > 0
			? [
					{
						semester: index + 1,
						value: reduced({ numerator: timetabled[index] ?? 0, denominator: weeks }),
					},
				]
			: [],
	);

const figureOf = (semester: number): string => joinPath('semester', semester, 'weekly-load');

const endsOf = (parameter: Parameter): Fraction[] => {
	const { min, max } = boundsOf(parameter);
	return [min, max].filter((bound) => bound !== null);
};

/** How a semester that is off is mended. */
const hint = (side: Side | null): string =>
	side === 'below'
		? '可由其他学期移入课程，或增加周学时。'
		: '可把课程移到其他学期，或减少周学时。';

function judgeLoad({ semester, value }: Load, parameter: Parameter): Judgement {
	const hours = figure(value, endsOf(parameter));
	const must = `周学时${asked(parameter, figure, '学时')}（${cited(parameter)}）`;
	return judgeFigure({
		parameter,
		least: value,
		most: value,
		measured: exactString(value),
		slack: slackText(slackOf(value, boundsOf(parameter)), 'weekly hours'),
		at: [joinPath('calendar', semester)],
		compared: [{ figure: figureOf(semester) }],
		message: (side) => `${semesterName(semester)}每周 ${hours} 学时，${must}。${hint(side)}`,
	});
}

function pass(loads: readonly Load[], parameter: Parameter): Judgement {
	const slacks = loads
		.map(({ value }) => slackOf(value, boundsOf(parameter)))
		.filter((slack) => slack !== null);
	const [tightest = null] = slacks.sort((a, b) => a.units - b.units);
	const each = loads.map(({ value }) => figure(value, endsOf(parameter))).join('、');
	return {
		status: 'pass',
		parameter,
		measured: loads.map(({ value }) => exactString(value)).join('、'),
		required: boundsOf(parameter).required,
		slack: slackText(tightest, 'weekly hours'),
		at: ['calendar'],
		compared: loads.map(({ semester }) => ({ figure: figureOf(semester) })),
		message: `各学期周学时 ${each}，${asked(parameter, figure, '学时')}（${cited(parameter)}）。`,
	};
}

function judge(totals: Totals, parameter: Parameter): Judgement[] {
	const loads = loadsOf(totals);
	if (loads.length === 0)
		return [notApplicable(parameter, '没有授课周，无周学时可判断。', ['calendar'])];
	const bounds = boundsOf(parameter);
	const broken = loads.filter(({ value }) => sideOf(value, bounds) !== 'within');
	return broken.length > 0
		? broken.map((load) => judgeLoad(load, parameter))
		: [pass(loads, parameter)];
}

export const weeklyLoad = rule({
	id: 'school/weekly-load',
	title: '周学时',
	scope: 'plan',
	reads: ({ measures: { totals } }) => [...totals.timetabled, ...totals.teachingWeeks],
	judge: ({ measures, parameters }) =>
		parameters.flatMap((parameter) => judge(measures.totals, parameter)),
	linear: ({ measures: { totals }, parameters }, { timetabled }) =>
		parameters.flatMap((parameter) =>
			loadsOf(totals).map(({ semester }) =>
				shareRow(
					parameter,
					timetabled(semester),
					constant(totals.teachingWeeks[semester - 1] ?? 0),
					joinPath('calendar', semester),
				),
			),
		),
});

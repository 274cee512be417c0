/** 大中小学劳动教育指导纲要: a labour week in each school year. */
import { hundredths, whole, type Hundredths } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Compared, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, sideOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { yearName, yearOf } from '../ordinal.ts';
import { joins } from '../parts.ts';
import { added, type Form } from '#domain/repair/form.ts';
import type { Sums } from '#domain/repair/sums.ts';
import { plainRow } from '../linear.ts';
import { rule } from '../world.ts';

/** Labour weeks by school year of the plan, beside lessons and in holidays too. */
function weeksByYear({ segments, years }: Plan): Hundredths[] {
	const weeks = new Array<Hundredths>(years).fill(0);
	for (const { kind, terms } of segments)
		for (const term of kind === 'labour-week' ? terms : []) {
			const index = yearOf(term.semester) - 1;
			weeks[index] = (weeks[index] ?? 0) + hundredths(term.weeks);
		}
	return weeks;
}

const weeksIn = ({ segments }: Plan, year: number, sums: Sums): Form =>
	added(
		segments
			.filter(({ kind }) => kind === 'labour-week')
			.flatMap(({ id, terms }) =>
				terms
					.filter(({ semester }) => yearOf(semester) === year)
					.map((term) => sums.termWeeks(id, term.id)),
			),
	);

const yearFigure = ({ year }: { readonly year: number }): Compared => ({
	figure: joinPath('weeks', 'labour', year),
});

function judge(plan: Plan, parameter: Parameter): Judgement {
	const bounds = boundsOf(parameter);
	const years = weeksByYear(plan).map((weeks, index) => ({ weeks, year: index + 1 }));
	const broken = years.filter(({ weeks }) => sideOf(whole(weeks), bounds) !== 'within');
	const off = broken.map(({ year }) => yearName(year));
	const must = `每学年的劳动周${asked(parameter, figure, '周')}（${cited(parameter)}）。`;
	const said = { parameter, required: bounds.required, at: ['segments'], slack: null };
	if (off.length === 0)
		return {
			...said,
			status: 'pass',
			measured: String(plan.years),
			message: must,
			compared: [{ figure: 'plan/years', required: null }, ...years.map(yearFigure)],
		};
	return {
		...said,
		status: 'violation',
		measured: off.join('、'),
		message: `${off.join('、')}的劳动周不合要求，${must}可与教学并行或安排在假期，在实践教学环节中写明学期和周数。`,
		worseThan: joins(off),
		compared: broken.map(yearFigure),
	};
}

export const labourWeek = rule({
	id: 'practice/labour-week',
	title: '劳动周',
	scope: 'plan',
	reads: ({ plan }) => [plan.segments, plan.years],
	judge: ({ plan, parameters }) => parameters.map((parameter) => judge(plan, parameter)),
	linear: ({ plan, parameters }, sums) =>
		parameters.flatMap((parameter) =>
			Array.from({ length: plan.years }, (_, index) =>
				plainRow(parameter, weeksIn(plan, index + 1, sums)),
			),
		),
});

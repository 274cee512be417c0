import { compare, exact, fraction } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { rule } from '../world.ts';

/** Only where the calendar has the semesters of the standard's years already. */
function restoring(plan: Plan, { value }: Parameter): Fix[] {
	if (value.equals === undefined) return [];
	const years = exact(value.equals);
	const semesters = fraction(plan.calendar.length, 2);
	const change = edit(plan, 'years', years.numerator / years.denominator);
	return change && compare(years, semesters) === 0
		? [{ edits: [change], effect: `学制改为 ${figure(years)} 年。` }]
		: [];
}

function judge(plan: Plan, parameter: Parameter): Judgement {
	const years = fraction(plan.years, 1);
	const lead = `学制 ${plan.years} 年，${asked(parameter, figure)} 年（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least: years,
		most: years,
		measured: String(plan.years),
		at: ['years'],
		compared: [{ figure: 'plan/years' }],
		message: (side) =>
			side === 'within' ? lead : `${lead}请改学制，并使周数分配表有每学年两个学期。`,
		fixes: () => restoring(plan, parameter),
	});
}

/** 4: the years of study are the standard's. */
export const duration = rule({
	id: 'identity/duration',
	title: '修业年限',
	scope: 'plan',
	reads: ({ plan }) => [plan.years, plan.calendar.length],
	judge: ({ plan, parameters }) => parameters.map((parameter) => judge(plan, parameter)),
});

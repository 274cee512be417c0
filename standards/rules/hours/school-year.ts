/** The weeks of a school year, which is two semesters, and what mends them. */
import { decimal, hundredths, minus, whole, type Hundredths } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Plan, Semester } from '#domain/plan/shape.ts';
import type { Compared, Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, sideOf, type Side } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { semesterName, yearName, yearOf } from '../ordinal.ts';

export interface SchoolYear {
	readonly year: number;
	readonly semesters: readonly Semester[];
	/** Semesters that the calendar does not have. */
	readonly missing: readonly number[];
	/** Teaching, exam, practice and flexible weeks together. */
	readonly weeks: Hundredths;
}

const weeksOf = ({ weeks }: Semester): Hundredths =>
	hundredths(weeks.teaching) +
	hundredths(weeks.exam) +
	hundredths(weeks.practice) +
	hundredths(weeks.flexible);

/** The school years of the plan's length, and any more that its calendar has. */
export function schoolYears({ calendar, years }: Plan): SchoolYear[] {
	const most = calendar.reduce((last, { semester }) => Math.max(last, yearOf(semester)), years);
	return Array.from({ length: most }, (_, index) => {
		const year = index + 1;
		const semesters = calendar.filter(({ semester }) => yearOf(semester) === year);
		const missing = [2 * year - 1, 2 * year].filter(
			(number) => !semesters.some(({ semester }) => semester === number),
		);
		return { year, semesters, missing, weeks: semesters.reduce((sum, s) => sum + weeksOf(s), 0) };
	});
}

/** Flexible weeks of one of the semesters that bring the year to its bound; none where they cannot. */
function setFlexible(plan: Plan, year: SchoolYear, parameter: Parameter, side: Side): Fix[] {
	const bound = boundsOf(parameter)[side === 'below' ? 'min' : 'max'];
	if (!bound) return [];
	const off = minus(bound, whole(year.weeks));
	const add = Math.round((off.numerator * 100) / off.denominator);
	const [place] = year.semesters
		.filter(({ weeks }) => hundredths(weeks.flexible) + add >= 0)
		.sort((a, b) => Math.sign(add) * (weeksOf(a) - weeksOf(b)));
	if (!place) return [];
	const to = (hundredths(place.weeks.flexible) + add) / 100;
	const change = edit(plan, joinPath('calendar', place.semester, 'weeks', 'flexible'), to);
	const effect = `${semesterName(place.semester)}机动周改为 ${to} 周，全学年合计 ${figure(bound)} 周`;
	return change ? [{ edits: [change], effect }] : [];
}

/** What the semesters that are not there leave open, or how far the year is off. */
function hint({ missing }: SchoolYear, off: string, side: Side | null): string {
	if (missing.length > 0)
		return `周数分配表缺${missing.map(semesterName).join('、')}，由专业负责人填写。`;
	return side === 'below'
		? `还差 ${off} 周，可增加机动周或教学周。`
		: `多出 ${off} 周，可减少机动周或教学周。`;
}

function offBy({ weeks }: SchoolYear, parameter: Parameter): string {
	const { min, max } = boundsOf(parameter);
	const bound = sideOf(whole(weeks), { min, max }) === 'below' ? min : max;
	const off = bound ? minus(bound, whole(weeks)) : whole(0);
	return figure({ ...off, numerator: Math.abs(off.numerator) });
}

/** Its weeks as a figure of the plan. */
export const yearFigure = ({ year }: SchoolYear): Compared => ({
	figure: joinPath('weeks', 'year', year),
});

const longest = whole(5200);

/** Judgement of a year; a semester that is missing may hold anything up to the whole year. */
export function judgeYear(plan: Plan, year: SchoolYear, parameter: Parameter): Judgement {
	const least = whole(year.weeks);
	const parts = year.semesters.map(
		(semester) => `${semesterName(semester.semester)} ${decimal(weeksOf(semester))} 周`,
	);
	const sum = parts.length > 0 ? `（${parts.join('、')}）` : '';
	const lead = `${yearName(year.year)}共 ${decimal(year.weeks)} 周${sum}，${asked(parameter, figure, '周')}（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least,
		most: year.missing.length > 0 ? longest : least,
		measured: decimal(year.weeks),
		at:
			year.semesters.length > 0
				? year.semesters.map(({ semester }) => joinPath('calendar', semester))
				: ['calendar'],
		compared: [yearFigure(year)],
		message: (side) => lead + hint(year, offBy(year, parameter), side),
		fixes: (side) => (year.missing.length > 0 ? [] : setFlexible(plan, year, parameter, side)),
	});
}

/** The figures that a draft must keep, read from the requirements in force, never written in code. */
import { exact, type Fraction } from '#domain/exact.ts';
import type { Parameter, ParameterValue } from '#domain/rules/parameter.ts';

/** null: nothing is asked for on that side. */
export interface Range {
	readonly least: number | null;
	readonly most: number | null;
}

export interface Bounds {
	/** Hours of the whole plan. */
	readonly total: Range;
	readonly publicShare: Range;
	readonly professionalShare: Range;
	readonly practiceShare: Range;
	readonly electiveShare: Range;
	/** Hours of a credit. */
	readonly credit: Range;
	/** Hours a week of a semester. */
	readonly weeklyLoad: Range;
	/** Hours a week of 岗位实习. */
	readonly internshipWeek: number;
	/** Weeks of 认识实习 and 岗位实习 together, and of 岗位实习 off campus. */
	readonly internshipWeeks: number;
	readonly enterpriseWeeks: number;
	readonly foundationCount: Range;
	readonly coreCount: Range;
}

const number = ({ numerator, denominator }: Fraction): number => numerator / denominator;

function rangeOf({ min, max, equals, target, band }: ParameterValue): Range {
	if (equals !== undefined) return { least: number(exact(equals)), most: number(exact(equals)) };
	if (target !== undefined) {
		const [middle, half] = [number(exact(target)), number(exact(band ?? '0'))];
		return { least: middle - half, most: middle + half };
	}
	return {
		least: min === undefined ? null : number(exact(min)),
		most: max === undefined ? null : number(exact(max)),
	};
}

const most = (list: (number | null)[]): number | null =>
	list.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
const least = (list: (number | null)[]): number | null =>
	list.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null);

/** What all requirements of one rule ask for together. */
function together(parameters: readonly Parameter[], rule: string): Range {
	const ranges = parameters
		.filter((parameter) => parameter.rule === rule)
		.map(({ value }) => rangeOf(value));
	return {
		least: most(ranges.map((range) => range.least)),
		most: least(ranges.map((range) => range.most)),
	};
}

/** A month is 13/3 weeks (rules.md, Months); weeks go by days, 0.2. */
const weeksOf = (months: number | null, otherwise: number): number =>
	months === null ? otherwise : Math.floor(((months * 13) / 3) * 5 + 1e-9) / 5;

/** `parameters`: all requirements in force, of the standard and of the layers above it. */
export function boundsOf(parameters: readonly Parameter[]): Bounds {
	const of = (rule: string): Range => together(parameters, rule);
	const internshipWeeks = weeksOf(of('hours/internship-total').most, 26);
	return {
		total: of('hours/total'),
		publicShare: of('hours/public-share'),
		professionalShare: of('hours/professional-share'),
		practiceShare: of('hours/practice-share'),
		electiveShare: of('hours/elective-share'),
		credit: of('credits/hours-per-credit'),
		weeklyLoad: of('school/weekly-load'),
		internshipWeek: of('hours/internship-week').least ?? of('hours/internship-week').most ?? 30,
		internshipWeeks,
		enterpriseWeeks: Math.min(
			internshipWeeks,
			weeksOf(of('hours/enterprise-internship').most, internshipWeeks),
		),
		foundationCount: of('courses/foundation-count'),
		coreCount: of('courses/core-count'),
	};
}

/** The sums of a plan as exact strings (formats.md, `check --json`). */
import { decimal, exactString, reduced, type Hundredths } from '../exact.ts';
import {
	inWeeks,
	isEnterpriseInternship,
	isInternship,
	monthsOf,
} from '../plan/internship-months.ts';
import type { Measures } from '../plan/measure.ts';
import type { Totals } from '../plan/totals.ts';

export interface ReportTotals {
	readonly hours: string;
	/** null, as practiceHours: not yet given for some course. */
	readonly theoryHours: string | null;
	readonly practiceHours: string | null;
	readonly electiveHours: string;
	readonly credits: string;
	readonly publicHours: string;
	readonly professionalHours: string;
	readonly otherHours: string;
	readonly byCategory: Readonly<Record<keyof Totals['byCategory'], string>>;
	/** By semester; 0 where a semester has no teaching weeks. */
	readonly weeklyHours: readonly string[];
	/** Months of all stages × 13/3. */
	readonly internshipWeeks: string;
	readonly enterpriseInternshipWeeks: string;
}

function weeklyHours({ timetabled, teachingWeeks }: Totals): string[] {
	return teachingWeeks.map((weeks, index) =>
		weeks === 0
			? '0'
			: exactString(reduced({ numerator: timetabled[index] ?? 0, denominator: weeks })),
	);
}

function byCategory({ byCategory: sums }: Totals): ReportTotals['byCategory'] {
	return {
		public: decimal(sums.public),
		foundation: decimal(sums.foundation),
		core: decimal(sums.core),
		extension: decimal(sums.extension),
		segments: decimal(sums.segments),
	};
}

export function reportTotals(measures: Measures): ReportTotals {
	const { totals } = measures;
	const known = totals.practiceLeast === totals.practiceMost;
	const ifKnown = (hours: Hundredths): string | null => (known ? decimal(hours) : null);
	const weeks = (counts: typeof isInternship): string =>
		exactString(inWeeks(monthsOf(measures, counts)));
	return {
		hours: decimal(totals.hours),
		theoryHours: ifKnown(totals.hours - totals.practiceLeast),
		practiceHours: ifKnown(totals.practiceLeast),
		electiveHours: decimal(totals.electiveHours),
		credits: decimal(totals.credits),
		publicHours: decimal(totals.publicHours),
		professionalHours: decimal(totals.professionalHours),
		otherHours: decimal(totals.otherHours),
		byCategory: byCategory(totals),
		weeklyHours: weeklyHours(totals),
		internshipWeeks: weeks(isInternship),
		enterpriseInternshipWeeks: weeks(isEnterpriseInternship),
	};
}

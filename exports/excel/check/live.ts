/**
 * Findings whose figure recalculates: where the figure stands in the workbook, and how it is judged.
 * A rule that is not here carries the result of the export.
 */
import { readExact } from '#domain/exact.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Book } from '../book.ts';
import { boundPlaces, type PlacedFinding } from './layout.ts';
import { credits, weekActivity } from './live-credits.ts';
import { academicYear, internshipWeek, months, weeklyLoad } from './live-semesters.ts';
import { categoryCount, coursesHours, share, totalHours } from './live-statistics.ts';

/** A figure that recalculates, with the formula of its verdict. */
export interface Live {
	/** Formula of 现值. */
	readonly value: string;
	/** Its result as the application counts it: a number, or words. */
	readonly result: number | string;
	/** How numbers are shown. */
	readonly look: 'number' | 'share' | 'months';
	/** Formula that is true where the requirement is met; null: 现值 lies within the bounds. */
	readonly met: string | null;
	/** Formula that is true where what is missing decides. */
	readonly open?: string;
	/** Bounds that are themselves figures of the workbook. */
	readonly bound?: string;
}

export interface Context {
	readonly book: Book;
	readonly placed: PlacedFinding;
	readonly finding: Finding;
	/** Places of this finding's bounds on its own sheet: `L7`, `M7`. */
	readonly min: string | null;
	readonly max: string | null;
}

type Liven = (context: Context) => Live | null;

const rules: Readonly<Record<string, Liven>> = {
	'hours/total': totalHours,
	'hours/academic-year': academicYear,
	'hours/internship-week': internshipWeek,
	'hours/public-share': share('parts', 'public'),
	'hours/professional-share': share('parts', 'professional'),
	'hours/practice-share': share('practice', 'practice'),
	'hours/elective-share': share('natures', 'elective'),
	'hours/internship-total': months,
	'hours/enterprise-internship': months,
	'credits/hours-per-credit': credits,
	'credits/week-activity': weekActivity,
	'courses/public-minimum-hours': coursesHours,
	'courses/foundation-count': categoryCount('foundation'),
	'courses/core-count': categoryCount('core'),
	'school/weekly-load': weeklyLoad,
};

/** True where the workbook's figure is the one that was judged: else the export's stands. */
function agrees({ result }: Live, { measured }: Finding): boolean {
	if (typeof result === 'string') return true;
	const value = readExact(measured.split('–')[0] ?? '');
	return value !== null && Math.abs(value.numerator / value.denominator - result) < 1e-9;
}

export function liveOf(book: Book, placed: PlacedFinding): Live | null {
	const { finding } = placed.view;
	const { min = null, max = null } = boundPlaces(placed) ?? {};
	const live = rules[finding.rule]?.({ book, placed, finding, min, max }) ?? null;
	return live && agrees(live, finding) ? live : null;
}

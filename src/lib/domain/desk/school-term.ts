/** A semester of the school, and which semester of its plan a cohort is in then. */
import type { EnrolmentRecord, SemesterRecord } from '../staff/records.ts';
import type { Norms } from './norms.ts';

export interface SchoolTerm {
	/** Year in which the school year begins. */
	readonly year: number;
	readonly term: number;
	/** First day. */
	readonly from: string;
	/** The school's own calendar says so. */
	readonly known: boolean;
}

/** `2026-2027 学年第一学期` */
export const termTitle = ({ year, term }: Pick<SchoolTerm, 'year' | 'term'>): string =>
	`${year}-${year + 1} 学年第${term === 1 ? '一' : '二'}学期`;

/** null: the cohort has not entered yet. */
export function semesterOf(
	cohort: number,
	{ year, term }: Pick<SchoolTerm, 'year' | 'term'>,
): number | null {
	const semester = (year - cohort) * 2 + term;
	return semester >= 1 ? semester : null;
}

const usualStart = (year: number, term: number): string =>
	term === 1 ? `${year}-09-01` : `${year + 1}-02-20`;

export function termOf(
	year: number,
	term: number,
	semesters: readonly SemesterRecord[],
): SchoolTerm {
	const own = semesters.find((one) => one.year === year && one.term === term);
	return { year, term, from: own?.from ?? usualStart(year, term), known: own !== undefined };
}

/** The semester that a day lies in or, in the holidays, the last one. */
export function termOn(day: string, semesters: readonly SemesterRecord[]): SchoolTerm {
	const year = Number(day.slice(0, 4));
	const terms = [year - 1, year].flatMap((one) =>
		[1, 2].map((term) => termOf(one, term, semesters)),
	);
	const begun = terms.filter(({ from }) => from <= day);
	return begun.at(-1) ?? termOf(year - 1, 1, semesters);
}

/** The semester that stands `by` after it. */
export function termBeside(
	{ year, term }: Pick<SchoolTerm, 'year' | 'term'>,
	by: number,
	semesters: readonly SemesterRecord[],
): SchoolTerm {
	const place = year * 2 + (term - 1) + by;
	return termOf(Math.floor(place / 2), (place % 2) + 1, semesters);
}

/** Classes that a cohort makes: its students in classes of the school's size; null: not known. */
export function classesOf(
	{ programme, cohort }: { readonly programme: string; readonly cohort: number },
	enrolment: readonly EnrolmentRecord[],
	{ classSize }: Pick<Norms, 'classSize'>,
): number | null {
	const own = enrolment.find((one) => one.programme === programme && one.cohort === cohort);
	return own?.students == null ? null : Math.ceil(own.students / classSize);
}

/** The weeks of a cohort's semesters, as far as the school has entered them in its 校历. */
import type { Plan } from '../plan/shape.ts';
import type { SemesterRecord } from './records.ts';

type Calendar = Plan['calendar'];

/** Of one term of a school year: what is known of it, null where it is not. */
export type TermWeeks = Pick<
	SemesterRecord,
	'year' | 'term' | 'teaching' | 'exam' | 'practice' | 'flexible'
>;

export interface CohortWeeks {
	readonly calendar: Calendar;
	/** Semesters whose weeks are the school's. */
	readonly entered: readonly number[];
}

const ofSemester = (cohort: number, semester: number, terms: readonly TermWeeks[]) =>
	terms.find(
		({ year, term }) =>
			year === cohort + Math.floor((semester - 1) / 2) && term === (semester % 2 === 1 ? 1 : 2),
	);

/** What nobody has entered stays as is usual. */
const known = (weeks: Calendar[number]['weeks'], own: TermWeeks): Calendar[number]['weeks'] => ({
	teaching: own.teaching ?? weeks.teaching,
	exam: own.exam ?? weeks.exam,
	practice: own.practice ?? weeks.practice,
	flexible: own.flexible ?? weeks.flexible,
});

/**
 * `usual` with the school's own weeks. The last semester stays as it is usual: there the cohort is at its
 * internship while the school teaches.
 */
export function cohortWeeks(
	usual: Calendar,
	cohort: number,
	terms: readonly TermWeeks[],
): CohortWeeks {
	const entered: number[] = [];
	const calendar = usual.map((one) => {
		const own = ofSemester(cohort, one.semester, terms);
		if (!own || own.teaching === null || one.semester === usual.length) return one;
		entered.push(one.semester);
		return { ...one, weeks: known(one.weeks, own) };
	});
	return { calendar, entered };
}

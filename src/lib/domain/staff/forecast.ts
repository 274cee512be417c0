/**
 * What a programme will have at the beginning of school years to come: cohorts leave and enter, teachers
 * leave on days that are known, everything else stays as it is today. Facts like any other, so that the
 * rules judge them as they judge those of today.
 */
import type { Facts } from './facts-shape.ts';

export interface Outlook {
	/** Years of study. */
	readonly years: number;
	/** Students of each cohort whose number is not known yet; null: as many as in the last one that is. */
	readonly intake: number | null;
	/** Days from which teachers teach no more, by 工号. */
	readonly leaving: ReadonlyMap<string, string>;
}

export interface Projected {
	readonly year: number;
	readonly facts: Facts;
	/** Cohorts of that year whose number is assumed, because it is not known yet. */
	readonly assumed: readonly number[];
	/** 工号 of those who teach today and will not then. */
	readonly gone: readonly string[];
}

/** A school year begins on the first of September. */
export const firstDay = (year: number): string => `${year}-09-01`;

/** Year in which the school year of `day` began. */
export const schoolYearOf = (day: string): number =>
	Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** Students of the newest cohort whose number is known; null: of none. */
export const newestSize = ({ enrolment }: Facts): number | null =>
	enrolment.findLast(({ students }) => students !== null)?.students ?? null;

/** Those in school in that year; a cohort before the first that was ever entered is none. */
function cohortsOf(facts: Facts, year: number, { years, intake }: Outlook) {
	const known = new Map(facts.enrolment.map(({ cohort, students }) => [cohort, students]));
	const newest = Math.max(...known.keys());
	const assumed = intake ?? newestSize(facts);
	return Array.from({ length: years }, (_, place) => year - years + 1 + place)
		.filter((cohort) => known.has(cohort) || cohort > newest)
		.map((cohort) => {
			const students = known.get(cohort) ?? null;
			return { cohort, students: students ?? assumed, isAssumed: students === null };
		});
}

/** `facts` as they will be on the first day of the school year that begins in `year`. */
export function projected(facts: Facts, year: number, outlook: Outlook): Projected {
	const day = firstDay(year);
	const cohorts = facts.enrolment.length === 0 ? [] : cohortsOf(facts, year, outlook);
	const leaves = ({ id }: { readonly id: string }): boolean =>
		(outlook.leaving.get(id) ?? day + '~') <= day;
	return {
		year,
		facts: {
			...facts,
			asOf: day,
			enrolment: cohorts.map(({ cohort, students }) => ({ cohort, students })),
			teachers: facts.teachers.filter((teacher) => !leaves(teacher)),
		},
		assumed: cohorts.filter(({ isAssumed }) => isAssumed).map(({ cohort }) => cohort),
		gone: facts.teachers.filter(leaves).map(({ id }) => id),
	};
}

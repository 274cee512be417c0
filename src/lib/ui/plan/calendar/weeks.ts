/** 周数分配: what the weeks of a semester are used for, and what they come to. */
import { decimal, hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';

export type Use = 'teaching' | 'exam' | 'practice' | 'flexible';

export const useWords: readonly (readonly [Use, string])[] = [
	['teaching', '授课'],
	['exam', '考试'],
	['practice', '实践'],
	['flexible', '机动'],
];

export interface WeeksRow {
	readonly semester: number;
	/** All uses together. */
	readonly total: string;
	/** Weeks that segments and blocks take in this semester. */
	readonly placed: string;
	/** Practice weeks and what is placed in them agree. */
	readonly agrees: boolean;
}

export interface YearRow {
	readonly year: number;
	readonly total: string;
	/** Weeks of the other 12. */
	readonly holidays: string;
}

const totalOf = (plan: Plan, semester: number): Hundredths => {
	const weeks = plan.calendar.find((entry) => entry.semester === semester)?.weeks;
	return weeks ? useWords.reduce((sum, [use]) => sum + hundredths(weeks[use]), 0) : 0;
};

export const weeksRows = (plan: Plan, { totals }: Measures): WeeksRow[] =>
	plan.calendar.map(({ semester, weeks }) => {
		const placed = totals.practiceWeeks[semester - 1] ?? 0;
		return {
			semester,
			total: decimal(totalOf(plan, semester)),
			placed: decimal(placed),
			agrees: placed === hundredths(weeks.practice),
		};
	});

/** Two semesters make a school year of 52 weeks. */
export const yearRows = (plan: Plan): YearRow[] =>
	plan.calendar
		.filter(({ semester }) => semester % 2 === 1)
		.map(({ semester }) => {
			const total = totalOf(plan, semester) + totalOf(plan, semester + 1);
			const year = (semester + 1) / 2;
			return { year, total: decimal(total), holidays: decimal(5200 - total) };
		});

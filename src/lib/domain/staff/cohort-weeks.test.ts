import { describe, expect, it } from 'vitest';
import { cohortWeeks, type TermWeeks } from './cohort-weeks.ts';

const usual = [1, 2, 3, 4].map((semester) => ({
	semester,
	weeks: { teaching: 18, exam: 1, practice: 1, flexible: 0 },
}));
const term = (year: number, which: number, weeks: Partial<TermWeeks> = {}): TermWeeks => ({
	...{ year, term: which, teaching: 16, exam: 2, practice: 1, flexible: 1 },
	...weeks,
});
const of = (...terms: TermWeeks[]) => cohortWeeks(usual, 2026, terms);

describe('the weeks of a cohort', () => {
	it('are the school’s where its calendar has the term, else the usual', () => {
		const { calendar, entered } = of(term(2026, 1), term(2027, 1));
		expect(entered).toEqual([1, 3]);
		expect(calendar.map(({ weeks }) => weeks.teaching)).toEqual([16, 18, 16, 18]);
	});

	it('are of the year before or after of nobody', () => {
		expect(of(term(2025, 2), term(2028, 1)).entered).toEqual([]);
	});

	it('take of a term what was entered of it, and nothing where its teaching was not', () => {
		const { calendar, entered } = of(
			term(2026, 1, { exam: null }),
			term(2026, 2, { teaching: null }),
		);
		expect(entered).toEqual([1]);
		expect(calendar[0]?.weeks).toEqual({ teaching: 16, exam: 1, practice: 1, flexible: 1 });
	});

	it('are the usual in the last semester, when the cohort is at its internship', () => {
		expect(of(term(2027, 2)).entered).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evened, semesterSum, weekTexts, yearSums } from './calendar-form.ts';

const calendar = (weeks: readonly number[]) =>
	weeks.map((teaching, index) => ({
		semester: index + 1,
		weeks: { teaching, exam: 1, practice: 1, flexible: 0 },
	}));

describe('the weeks of the semesters while they are typed', () => {
	it('adds exactly, days included', () => {
		const texts = { ...weekTexts(calendar([18])), '1/practice': '0.2', '1/flexible': '0.4' };
		expect(semesterSum(texts, 1)).toBe(1960);
	});

	it('takes an empty cell as no weeks and full-width digits as digits', () => {
		expect(semesterSum({ '1/teaching': '１８', '1/exam': '' }, 1)).toBe(1800);
	});

	it('gives no sum while a cell is no number', () => {
		const texts = { ...weekTexts(calendar([18, 18])), '2/exam': '一' };
		expect(yearSums(texts, 1, '40')).toEqual([{ year: 1, sum: null, missing: null }]);
	});

	it('says how many weeks a school year lacks', () => {
		expect(yearSums(weekTexts(calendar([18, 17, 18, 18])), 2, '40')).toEqual([
			{ year: 1, sum: 3900, missing: 100 },
			{ year: 2, sum: 4000, missing: 0 },
		]);
	});

	it('brings a year to its weeks wherever the flexible weeks reach', () => {
		const week = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(week, week, week, (first, second, flexible) => {
				const texts = { ...weekTexts(calendar([first, second])), '2/flexible': String(flexible) };
				const [before] = yearSums(texts, 1, '40');
				const after = before && evened(texts, before);
				if (after) expect(yearSums(after, 1, '40')[0]?.missing).toBe(0);
				else expect(before?.missing === 0 || first + second + 4 > 40).toBe(true);
			}),
		);
	});
});

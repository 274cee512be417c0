import { describe, expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { weeksRows, yearRows } from './weeks.ts';

describe('weeks', () => {
	it('of the reference plan are 40 a year, and practice stands where weeks are for it', () => {
		const plan = referencePlan();
		expect(yearRows(plan).map(({ total, holidays }) => [total, holidays])).toEqual([
			['40', '12'],
			['40', '12'],
			['40', '12'],
		]);
		expect(weeksRows(plan, measure(plan)).every(({ agrees }) => agrees)).toBe(true);
	});
	it('show where they do not agree', () => {
		const plan = planOf({ calendar: [{ practice: 2 }], segments: [{ terms: [{ weeks: 1 }] }] });
		expect(weeksRows(plan, measure(plan))).toMatchObject([
			{ placed: '1', agrees: false, total: '22' },
		]);
	});
});

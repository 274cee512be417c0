import { describe, expect, it, test } from 'vitest';
import { factsOf, teacherOf } from '#tests/builders/facts-of.ts';
import { projected, schoolYearOf, type Outlook } from './forecast.ts';

const outlook = (parts: Partial<Outlook> = {}): Outlook => ({
	...{ years: 3, intake: null, leaving: new Map() },
	...parts,
});
const school = factsOf({
	enrolment: [
		{ cohort: 2024, students: 78 },
		{ cohort: 2025, students: 84 },
		{ cohort: 2026, students: 90 },
	],
	teachers: [teacherOf({ id: 'a' }), teacherOf({ id: 'b' })],
});
const sizes = (year: number, parts: Partial<Outlook> = {}, of = school) =>
	projected(of, year, outlook(parts)).facts.enrolment.map(({ students }) => students);

test.each([
	['2026-08-31', 2025],
	['2026-09-01', 2026],
	['2027-01-15', 2026],
])('%s lies in the school year of %i', (day, year) => expect(schoolYearOf(day)).toBe(year));

describe('cohorts of a year to come', () => {
	it('are those that study then: the oldest has left, the new one is as large as the newest', () => {
		const next = projected(school, 2027, outlook());
		expect(next.facts.enrolment).toEqual([
			{ cohort: 2025, students: 84 },
			{ cohort: 2026, students: 90 },
			{ cohort: 2027, students: 90 },
		]);
		expect(next.assumed).toEqual([2027]);
	});

	it('come with the intake that the school plans', () =>
		expect(sizes(2028, { intake: 100 })).toEqual([90, 100, 100]));

	it('of which nobody has counted one are assumed too, and say so', () => {
		const open = factsOf({
			enrolment: [
				{ cohort: 2025, students: 84 },
				{ cohort: 2026, students: null },
			],
		});
		expect(sizes(2027, {}, open)).toEqual([84, 84, 84]);
		expect(projected(open, 2027, outlook()).assumed).toEqual([2026, 2027]);
	});

	it('before the first that was entered are none', () => {
		const first = factsOf({ enrolment: [{ cohort: 2026, students: 40 }] });
		expect(sizes(2027, {}, first)).toEqual([40, 40]);
	});

	it('are unknown where none was ever counted', () => {
		const none = factsOf({ enrolment: [{ cohort: 2026, students: null }] });
		expect(sizes(2027, {}, none)).toEqual([null, null]);
	});
});

test.each([
	['2027-08-31', ['b']],
	['2027-09-01', ['b']],
	['2027-09-02', ['a', 'b']],
])('a teacher who leaves on %s is there on the first of September as it says', (day, ids) => {
	const next = projected(school, 2027, outlook({ leaving: new Map([['a', day]]) }));
	expect(next.facts.teachers.map(({ id }) => id)).toEqual(ids);
	expect(next.gone).toEqual(ids.includes('a') ? [] : ['a']);
	expect(next.facts.asOf).toBe('2027-09-01');
});

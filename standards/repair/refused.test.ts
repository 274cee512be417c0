import { describe, expect, it } from 'vitest';
import { GivenUp } from '#domain/repair/index.ts';
import { certificateOf } from '#tests/builders/claims-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { conflicts, feasible, repaired, type Asked } from '#tests/builders/repair-of.ts';

const calendar = [{ teaching: 10, exam: 0, flexible: 0 }];

describe('a rule that is not linear', () => {
	const claims = (credits: number) =>
		planOf({
			calendar,
			courses: [{ weekly: { 1: 2 }, credits: 2, practiceHours: 0 }],
			certificates: [certificateOf({ examSemester: 1, conversion: [{ course: 'c1', credits }] })],
		});
	const asked: Asked = {
		'certificate/credit-conversion': { max: '1' },
		'credits/hours-per-credit': { min: '16', max: '18' },
	};

	it('lets the cheapest repair be where it has no say', () => {
		const { plan: after } = feasible(claims(1), asked);
		expect(after.courses[0]).toMatchObject({ credits: 1.5 });
	});

	it('turns the search to what it lets pass: credits that a certificate replaces stay', () => {
		const { plan: after, check, cost } = feasible(claims(2), asked);
		expect(after.courses[0]).toMatchObject({ credits: 2, terms: [{ weeklyHours: 3.5 }] });
		expect(cost).toBe(1500);
		expect(check.findings.every(({ status }) => status === 'pass')).toBe(true);
	});

	it('ends the search after so many refusals, and says which rule it was', () => {
		const search = () => repaired(claims(2), asked, { mostRefusals: 0 });
		expect(search).toThrow(GivenUp);
		expect(search).toThrow('试过 1 种改法，都不合“证书学分转换”的要求，没有再找下去');
	});

	it('is named with the rules and locks that it cannot hold beside', () => {
		const plan = planOf({
			calendar,
			segments: [
				{
					kind: 'orientation-internship',
					terms: [{ weeks: 1, hoursPerWeek: 30, when: 'holiday' }],
				},
			],
		});
		const both: Asked = {
			'practice/internships': { parts: ['认识实习'] },
			'hours/total': { max: '20' },
			'hours/internship-total': { max: '6' },
		};
		expect(conflicts(plan, both).map(({ rules }) => [...rules].sort())).toEqual([
			['hours/total', 'practice/internships'],
		]);
	});
});

it('two conflicts that share nothing are both named', () => {
	const plan = planOf({
		calendar,
		courses: [{ weekly: { 1: 5 }, credits: 3 }],
		segments: [{ kind: 'training', terms: [{ weeks: 2, hoursPerWeek: 0, when: 'term' }] }],
	});
	const asked: Asked = {
		'hours/total': { max: '5' },
		'school/weekly-load': { min: '3' },
		'credits/hours-per-credit': { min: '16', max: '18' },
		'hours/academic-year': { equals: '40' },
	};
	const locks = ['segments/s1', 'courses/c1/credits'];
	const found = conflicts(plan, asked, { locks });
	expect(found).toHaveLength(2);
	const named = found.flatMap(({ rules, locks: own }) => [...rules, ...own]);
	expect(new Set(named).size).toBe(named.length);
	expect(named).toEqual(expect.arrayContaining(['hours/academic-year', 'segments/s1']));
});

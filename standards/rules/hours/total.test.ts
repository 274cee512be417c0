import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { blockOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { total } from './total.ts';

const hours = (outsideHours: number) => planOf({ courses: [{ outsideHours }] });

describe('hours/total', () => {
	test.each([
		[2999.99, 'violation', '-1 hours'],
		[3000, 'pass', '0 hours'],
		[3000.5, 'pass', '0 hours'],
		[3001, 'pass', '1 hours'],
	])('%s hours: %s', (given, status, slack) => {
		const finding = findingOf(total, hours(given));
		expect(finding).toMatchObject({ status, slack, required: '>= 3000', strength: 'mandatory' });
		expect(finding.measured).toBe(String(given));
	});

	it('says what, by which clause, and how much is lacking', () => {
		const { message, at, clause } = findingOf(total, hours(2984.5));
		expect(message).toContain('总学时 2984.5，应不少于 3000 学时（§8.2）。还差 15.5 学时');
		expect(at).toEqual(['courses', 'segments']);
		expect(clause).toMatchObject({ number: '8.2', quote: '3 年总学时不少于 3000 学时' });
	});

	it('counts weekly hours by the weeks of uneven semesters, blocks, outside hours and segments', () => {
		const plan = planOf({
			calendar: [{ teaching: 14 }, { teaching: 20 }],
			courses: [
				{
					terms: [
						{ id: '1', semester: 1, weeklyHours: 4.5 },
						{ id: '2', semester: 2, weeklyHours: 4, weeks: 10.2 },
						blockOf(2, 1, 30),
					],
					outsideHours: 16,
				},
				{ id: 'nowhere' },
			],
			segments: [{ terms: [{ semester: 2, weeks: 2, hoursPerWeek: 24 }] }],
		});
		expect(findingOf(total, plan).measured).toBe('197.8');
	});

	it('counts a group as the options that are taken', () => {
		const option = { group: 'g1', outsideHours: 900 };
		const plan = planOf({
			groups: [groupOf({ take: 2 })],
			courses: [option, option, option, { outsideHours: 1200 }],
		});
		expect(findingOf(total, plan)).toMatchObject({ measured: '3000', status: 'pass' });
	});

	it('is zero for an empty plan, which breaks it', () => {
		expect(findingOf(total, planOf())).toMatchObject({ measured: '0', status: 'violation' });
	});

	it('does not bear on a programme of another length', () => {
		const finding = findingOf(total, { ...hours(10), years: 2 });
		expect(finding.status).toBe('not-applicable');
		expect(finding.message).toContain('3 年');
	});

	it('bears on a programme without a national standard', () => {
		const world = worldOf({ standard: null });
		expect(findingOf(total, { ...hours(10), years: 2 }, { world }).status).toBe('violation');
	});

	it('serves an upper bound and a range', () => {
		const max = { parameters: [parameterOf({ max: '3200' })] };
		expect(findingOf(total, hours(3200), max)).toMatchObject({ status: 'pass', slack: '0 hours' });
		expect(findingOf(total, hours(3200.5), max)).toMatchObject({
			status: 'violation',
			slack: '-1 hours',
		});
		const range = { parameters: [parameterOf({ min: '3000', max: '3200' })] };
		expect(findingOf(total, hours(3010), range).slack).toBe('10 hours down');
		expect(findingOf(total, hours(3190), range).slack).toBe('10 hours up');
		expect(findingOf(total, hours(3210), range)).toMatchObject({ slack: '-10 hours up' });
	});

	it('says how much is lacking or too much, and nothing between the bounds', () => {
		const range = { parameters: [parameterOf({ min: '3000', max: '3200' })] };
		const message = (given: number) => findingOf(total, hours(given), range).message;
		const lead = (given: number) => `总学时 ${given}，应在 3000～3200 学时之间（§8.2）。`;
		expect(message(2999.5)).toBe(`${lead(2999.5)}还差 0.5 学时，可增加专业课程或实践环节的学时。`);
		expect(message(3000)).toBe(lead(3000));
		expect(message(3200)).toBe(lead(3200));
		expect(message(3201)).toBe(`${lead(3201)}多出 1 学时，可减少专业课程的理论学时。`);
	});

	it('is justified where it is no more than usual, until it gets worse', () => {
		const usual = { parameters: [parameterOf({ min: '3000' }, { strength: 'usual' })] };
		const given = (now: number) => ({
			...hours(now),
			justifications: [justificationOf('hours/total', '2990')],
		});
		expect(findingOf(total, given(2990), usual).status).toBe('justified');
		expect(findingOf(total, given(2995), usual).status).toBe('justified');
		expect(findingOf(total, given(2989), usual).status).toBe('violation');
	});

	it('cannot be justified where it is mandatory', () => {
		const plan = { ...hours(2990), justifications: [justificationOf('hours/total', '2990')] };
		expect(findingOf(total, plan).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(total, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '3114',
			slack: '114 hours',
		});
	});
});

import { describe, expect, it, test } from 'vitest';
import { findingOf, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { blockOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import { weeklyLoad } from './weekly-load.ts';

/** One semester with teaching weeks, so many hours a week in it. */
const load = (weeklyHours: number) =>
	planOf({
		years: 1,
		calendar: [{}, { teaching: 0 }],
		courses: [{ terms: [{ id: '1', semester: 1, weeklyHours }] }],
	});

describe('school/weekly-load', () => {
	test.each([
		[23.5, 'violation', '-1 weekly hours down'],
		[24, 'pass', '0 weekly hours down'],
		[25, 'pass', '1 weekly hours down'],
		[30.5, 'pass', '1 weekly hours up'],
		[32, 'pass', '0 weekly hours up'],
		[33.5, 'violation', '-2 weekly hours up'],
	])('%s hours a week: %s', (weeklyHours, status, slack) => {
		expect(findingOf(weeklyLoad, load(weeklyHours))).toMatchObject({
			status,
			slack,
			measured: String(weeklyHours),
			required: '24–32',
			strength: 'advice',
			scope: 'plan',
		});
	});

	it('is a fraction, and shown on its own side of the bound', () => {
		const plan = planOf({
			years: 1,
			calendar: [{ teaching: 15 }, { teaching: 0 }],
			courses: [
				{ weekly: { 1: 31 } },
				{ terms: [{ id: '1', semester: 1, weeklyHours: 2, weeks: 7.6 }] },
			],
		});
		const finding = findingOf(weeklyLoad, plan);
		expect(finding).toMatchObject({ status: 'violation', measured: '2401/75' });
		const max = { parameters: [parameterOf({ max: '32' })] };
		expect(findingOf(weeklyLoad, plan, max).message).toContain('第一学期每周 32.01 学时');
		expect(finding.message).toBe(
			'第一学期每周 32.01 学时，周学时建议在 24～32 学时之间（循标的约定）。可把课程移到其他学期，或减少周学时。',
		);
	});

	it('leaves blocks, outside hours and segments apart, and counts a group by what is taken', () => {
		const option = { group: 'g1', weekly: { 1: 2 } };
		const plan = planOf({
			years: 1,
			calendar: [{}, { teaching: 0 }],
			groups: [groupOf({ take: 2 })],
			courses: [
				{ weekly: { 1: 22 }, outsideHours: 100 },
				{ terms: [blockOf(1, 1, 30)] },
				option,
				option,
				option,
			],
			segments: [{ terms: [{ semester: 1 }] }],
		});
		expect(findingOf(weeklyLoad, plan).measured).toBe('26');
	});

	it('finds each semester that is off, and judges none without teaching weeks', () => {
		const plan = planOf({
			years: 2,
			calendar: [{}, { teaching: 14 }, { teaching: 0 }, {}],
			courses: [{ weekly: { 1: 28, 2: 28, 3: 10 } }],
		});
		const findings = findingsOf(weeklyLoad, plan);
		expect(findings.map(({ at, measured }) => [...at, measured])).toEqual([['calendar/4', '0']]);
		expect(findingOf(weeklyLoad, planOf({ calendar: [{ teaching: 0 }] })).status).toBe(
			'not-applicable',
		);
	});

	it('says nothing of what to do where there are no teaching weeks', () => {
		expect(findingOf(weeklyLoad, planOf({ calendar: [{ teaching: 0 }] }))).toMatchObject({
			message: '没有授课周，无周学时可判断。',
			at: ['calendar'],
		});
	});

	it('has the slack of the tightest semester, wherever it stands', () => {
		const of = (...hours: number[]) =>
			findingOf(
				weeklyLoad,
				planOf({
					years: 2,
					calendar: hours.map(() => ({})),
					courses: [{ weekly: Object.fromEntries(hours.map((each, index) => [index + 1, each])) }],
				}),
			);
		expect(of(28, 31, 26)).toMatchObject({ slack: '1 weekly hours up', at: ['calendar'] });
		expect(of(28, 26, 31).slack).toBe('1 weekly hours up');
		expect(of(25, 28, 30).slack).toBe('1 weekly hours down');
		expect(of(28, 31, 26).message).toContain('各学期周学时 28、31、26，');
	});

	it('has no slack where no bound is asked for', () => {
		const unbound = { parameters: [parameterOf({})] };
		expect(findingOf(weeklyLoad, referencePlan(), unbound).slack).toBeNull();
	});

	it('asks a repair for each semester with teaching weeks, at its place', () => {
		const { rows } = rowsOf(weeklyLoad, load(28));
		expect(rows.map(({ at }) => at)).toEqual(['calendar/1']);
	});

	it('serves a maximum that the school makes mandatory', () => {
		const asked = { parameters: [parameterOf({ max: '30' })] };
		expect(findingOf(weeklyLoad, load(30.5), asked)).toMatchObject({
			status: 'violation',
			strength: 'mandatory',
			slack: '-1 weekly hours',
		});
	});

	it('is justified until it gets worse', () => {
		const given = (weeklyHours: number) => ({
			...load(weeklyHours),
			justifications: [justificationOf('school/weekly-load', '33', { at: 'calendar/1' })],
		});
		expect(findingOf(weeklyLoad, given(33)).status).toBe('justified');
		expect(findingOf(weeklyLoad, given(33.5)).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(weeklyLoad, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '27、27、28、28、28',
		});
	});
});

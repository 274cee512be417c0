import { describe, expect, it, test } from 'vitest';
import { findingOf, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { blockOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf, waiverOf } from '#tests/builders/note-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { academicYear } from './academic-year.ts';

/** A plan of one school year. */
const year = (first: object, second: object, parts: PlanParts = {}) =>
	planOf({ years: 1, calendar: [first, second], ...parts });

describe('hours/academic-year', () => {
	test.each([
		[0.8, 'violation'],
		[1, 'pass'],
		[1.2, 'violation'],
	])('a year of 39 and %s weeks: %s', (flexible, status) => {
		expect(findingOf(academicYear, year({}, { flexible })).status).toBe(status);
	});

	it('judges by school year, never by semester', () => {
		const plan = planOf({
			calendar: [
				{ teaching: 15, flexible: 0 },
				{ teaching: 22 },
				{},
				{},
				{ teaching: 20 },
				{ teaching: 16 },
			],
		});
		expect(findingOf(academicYear, plan)).toMatchObject({ status: 'pass', measured: '40、40、40' });
	});

	it('finds each year that is off, where it stands and what mends it', () => {
		const plan = planOf({ calendar: [{}, { teaching: 17 }, {}, {}, {}, { teaching: 20 }] });
		const findings = findingsOf(academicYear, plan);
		expect(findings.map(({ measured, at }) => [measured, at])).toEqual([
			['39', ['calendar/1', 'calendar/2']],
			['42', ['calendar/5', 'calendar/6']],
		]);
		expect(findings[0]?.message).toBe(
			'第一学年共 39 周（第一学期 20 周、第二学期 19 周），应为 40 周（§8.2）。还差 1 周，可增加机动周或教学周。',
		);
		expect(findings[0]?.fixes).toEqual([
			{
				edits: [{ op: 'set', path: 'calendar/2/weeks/flexible', from: 1, to: 2 }],
				effect: '第二学期机动周改为 2 周，全学年合计 40 周',
			},
		]);
		expect(findings[1]?.fixes).toEqual([]);
	});

	it('takes surplus weeks out of the flexible ones of the longer semester', () => {
		const plan = year({ flexible: 2 }, {});
		const finding = findingOf(academicYear, plan);
		expect(finding.measured).toBe('41');
		expect(findingOf(academicYear, mended(plan, finding)).status).toBe('pass');
	});

	it('is missing data while a semester is not in the calendar, unless the other is too long', () => {
		const short = findingsOf(academicYear, planOf({ years: 3, calendar: [{}, {}, {}, {}, {}] }));
		expect(short).toMatchObject([{ status: 'missing-data', measured: '20', at: ['calendar/5'] }]);
		expect(short[0]?.message).toContain('周数分配表缺第六学期');
		expect(findingsOf(academicYear, planOf({ years: 2, calendar: [{}, {}] }))).toMatchObject([
			{ status: 'missing-data', at: ['calendar'] },
		]);
		const long = findingsOf(academicYear, planOf({ years: 1, calendar: [{ teaching: 40 }] }));
		expect(long).toMatchObject([{ status: 'violation', measured: '42' }]);
	});

	it('judges the years of a longer calendar too', () => {
		const plan = planOf({ years: 1, calendar: [{}, {}, {}, { flexible: 0 }] });
		expect(findingOf(academicYear, plan)).toMatchObject({ status: 'violation', measured: '39' });
	});

	it('serves a minimum', () => {
		const asked = { parameters: [parameterOf({ min: '40' })] };
		expect(findingOf(academicYear, year({}, { flexible: 5 }), asked).status).toBe('pass');
		expect(findingOf(academicYear, year({}, { flexible: 0 }), asked).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(academicYear, referencePlan()).status).toBe('pass');
	});
});

describe('practice weeks of a semester', () => {
	const held = { practice: 1, flexible: 0 };

	it('are the weeks of segments in term and of blocks, not those beside lessons or in a holiday', () => {
		const plan = year(
			{ practice: 2, flexible: 0, exam: 0 },
			{},
			{
				courses: [{ terms: [blockOf(1, 1, 30)] }],
				segments: [
					{ terms: [{ semester: 1 }] },
					{ terms: [{ semester: 1, when: 'parallel' }] },
					{ terms: [{ semester: 2, when: 'holiday' }] },
				],
			},
		);
		expect(findingOf(academicYear, plan).status).toBe('pass');
	});

	test.each([
		[0.8, 'violation'],
		[1, 'pass'],
		[1.2, 'violation'],
	])('1 week in the calendar and %s held: %s', (weeks, status) => {
		const plan = year(held, {}, { segments: [{ terms: [{ semester: 1, weeks }] }] });
		expect(findingOf(academicYear, plan).status).toBe(status);
	});

	it('are mended out of the flexible weeks, so that the year stays', () => {
		const plan = year({}, {}, { segments: [{ terms: [{ semester: 2 }] }] });
		const finding = findingOf(academicYear, plan);
		expect(finding).toMatchObject({
			status: 'violation',
			measured: '0',
			required: '= 1',
			at: ['calendar/2/weeks/practice'],
		});
		expect(finding.message).toContain(
			'第二学期：周数分配表的实践周为 0 周，学期内的实践环节和整周课程共 1 周',
		);
		expect(findingOf(academicYear, mended(plan, finding)).status).toBe('pass');
	});

	it('have no such mending where there are no flexible weeks', () => {
		const plan = year(
			{ teaching: 19, flexible: 0 },
			{},
			{
				segments: [{ terms: [{ semester: 1 }] }],
			},
		);
		expect(findingOf(academicYear, plan).fixes).toEqual([]);
	});

	it('count the block of a group as the options that are taken', () => {
		const option = { group: 'g1', terms: [blockOf(1, 1, 30)] };
		const plan = year(held, {}, { groups: [groupOf()], courses: [option, option] });
		expect(findingOf(academicYear, plan).status).toBe('pass');
	});
});

describe('notes', () => {
	const usual = { parameters: [parameterOf({ equals: '40' }, { strength: 'usual' })] };
	const given = (flexible: number) => ({
		...year({}, { flexible }),
		justifications: [justificationOf('hours/academic-year', '38', { at: 'calendar' })],
	});

	it('hold until the year is further off', () => {
		expect(findingOf(academicYear, given(0), usual).status).toBe('justified');
		const same = { ...given(0), calendar: year({ teaching: 16 }, {}).calendar };
		expect(findingOf(academicYear, same, usual)).toMatchObject({
			measured: '38',
			status: 'justified',
		});
		const worse = { ...given(0), calendar: year({ teaching: 15 }, {}).calendar };
		expect(findingOf(academicYear, worse, usual).status).toBe('violation');
	});

	it('let 教务 waive one year and nobody else', () => {
		const plan = year({}, { flexible: 0 });
		const by = (role: string) => ({
			...plan,
			waivers: [waiverOf('hours/academic-year', { at: 'calendar/1', role })],
		});
		expect(findingOf(academicYear, by('academic-affairs')).status).toBe('not-applicable');
		expect(findingOf(academicYear, by('department-head'))).toMatchObject({ status: 'violation' });
	});
});

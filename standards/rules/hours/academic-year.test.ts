import { describe, expect, it, test } from 'vitest';
import { derivationsOf } from '#domain/derivation/index.ts';
import { checkOf, findingOf, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { blockOf } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf, waiverOf } from '#tests/builders/note-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
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

	it('is missing data while a semester is missing, whatever the other has', () => {
		const full = findingsOf(academicYear, planOf({ years: 1, calendar: [{ teaching: 38 }] }));
		expect(full).toMatchObject([{ status: 'missing-data', measured: '40' }]);
		const none = findingsOf(academicYear, planOf({ years: 2, calendar: [{}, {}] }));
		expect(none[0]?.message).toBe(
			'第二学年共 0 周，应为 40 周（§8.2）。周数分配表缺第三学期、第四学期，由专业负责人填写。',
		);
		const long = planOf({ years: 1, calendar: [{ teaching: 38, flexible: 3 }] });
		expect(findingsOf(academicYear, long)[0]).toMatchObject({ status: 'violation', fixes: [] });
	});

	it('goes to the nearer end of a range, by days too', () => {
		const asked = { parameters: [parameterOf({ min: '40', max: '42' })] };
		const of = (flexible: number) => findingOf(academicYear, year({}, { flexible }), asked);
		const effect = (flexible: number) => of(flexible).fixes[0]?.effect;
		expect(of(0.8).message).toContain('还差 0.2 周，可增加机动周或教学周。');
		expect(effect(0.8)).toBe('第二学期机动周改为 1 周，全学年合计 40 周');
		expect(of(1).status).toBe('pass');
		expect(of(3)).toMatchObject({ status: 'pass', at: ['calendar'] });
		expect(of(3.4).message).toContain('多出 0.4 周，可减少机动周或教学周。');
		expect(effect(3.4)).toBe('第二学期机动周改为 3 周，全学年合计 42 周');
	});

	it('takes all flexible weeks of a semester where that is what it needs', () => {
		const plan = year({ teaching: 20, flexible: 0 }, { flexible: 1 });
		const [fix] = findingOf(academicYear, plan).fixes;
		expect(fix?.edits).toMatchObject([{ path: 'calendar/2/weeks/flexible', to: 0 }]);
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

	it('leave to the flexible weeks what they do not need', () => {
		const plan = year(
			{ practice: 3, flexible: 2, teaching: 14 },
			{},
			{ segments: [{ terms: [{ semester: 1, weeks: 1.2 }] }] },
		);
		expect(findingOf(academicYear, plan).fixes).toEqual([
			{
				edits: [
					{ op: 'set', path: 'calendar/1/weeks/practice', from: 3, to: 1.2 },
					{ op: 'set', path: 'calendar/1/weeks/flexible', from: 2, to: 3.8 },
				],
				effect: '第一学期实践周改为 1.2 周、机动周改为 3.8 周，学期总周数不变',
			},
		]);
	});

	it('open beside the weeks that are held', () => {
		const segments = [{ name: '金工实训', terms: [{ semester: 1, weeks: 1.2 }] }];
		const plan = year({ practice: 3, flexible: 2, teaching: 14 }, {}, { segments });
		const check = checkOf(academicYear, plan);
		const [finding] = check.findings;
		const trees = finding ? derivationsOf({ plan, measures: check.measures }, finding) : [];
		expect(trees.flatMap(outlineOf)).toEqual([
			'第一学期实践周 0',
			'  第一学期实践周 3 周 @calendar/1/weeks/practice',
			'  第一学期已安排的实践周 1.2 周 @calendar/1/weeks/practice',
			'    金工实训（第一学期） 1.2 周 @segments/s1/terms/1/weeks',
		]);
	});

	it('are what a repair has to bring about', () => {
		const held = (weeks: number) =>
			year({ practice: 1, flexible: 0 }, {}, { segments: [{ terms: [{ semester: 1, weeks }] }] });
		expect(rowsOf(academicYear, held(0.8)).met).toBe(false);
		expect(rowsOf(academicYear, held(1.2)).met).toBe(false);
		const { met, rows } = rowsOf(academicYear, held(1));
		expect(met).toBe(true);
		expect(rows.map(({ at }) => at)).toEqual([
			'calendar/1/weeks/practice',
			'calendar/2/weeks/practice',
		]);
	});

	it('are excused while they stay as they were', () => {
		const usual = { parameters: [parameterOf({ equals: '40' }, { strength: 'usual' })] };
		const at = 'calendar/1/weeks/practice';
		const given = (practice: number, flexible: number) => ({
			...year({ practice, flexible }, {}),
			justifications: [justificationOf('hours/academic-year', '0.4', { at })],
		});
		expect(findingOf(academicYear, given(0.4, 0.6), usual).status).toBe('justified');
		expect(findingOf(academicYear, given(0.2, 0.8), usual).status).toBe('violation');
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

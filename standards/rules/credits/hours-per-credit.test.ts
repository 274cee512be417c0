import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingOf, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { blockOf, type CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { hoursPerCredit } from './hours-per-credit.ts';

const plan = (...courses: CourseParts[]) => planOf({ courses });
/** A course of so many hours, an eighteenth of them outside the timetable's steps. */
const course = (hours: number, credits: number | null, parts: CourseParts = {}): CourseParts => ({
	weekly: { 1: 1 },
	outsideHours: Math.round((hours - 18) * 100) / 100,
	credits,
	...parts,
});

describe('credits/hours-per-credit', () => {
	test.each([
		[31.99, 2, 'violation', null],
		[32, 2, 'pass', '0 half credits up'],
		[36, 2, 'pass', '0 half credits down'],
		[36.01, 2, 'violation', null],
		[79.99, 5, 'violation', '-1 half credits up'],
		[90.01, 5, 'violation', '-1 half credits down'],
		[54, 4, 'violation', '-2 half credits up'],
		[288, 16, 'pass', '0 half credits down'],
		[288, 17, 'pass', '2 half credits down'],
		[20, 1, 'violation', null],
	])('%s hours, %s credits: %s', (hours, credits, status, slack) => {
		expect(findingOf(hoursPerCredit, plan(course(hours, credits)))).toMatchObject({
			status,
			slack,
			required: '16–18',
			strength: 'mandatory',
		});
	});

	it('finds each course that breaks it at its credits, and says how to mend it', () => {
		const broken = plan(
			course(36, 2),
			{ id: 'retail', name: '零售基础', weekly: { 1: 3 }, credits: 4 },
			course(90, 2),
		);
		const findings = findingsOf(hoursPerCredit, broken);
		expect(findings.map(({ at, measured }) => [...at, measured])).toEqual([
			['courses/retail/credits', '13.5'],
			['courses/c3/credits', '45'],
		]);
		expect(findings[0]?.message).toBe(
			'《零售基础》：54 学时 ÷ 4 学分 = 13.5，应在 16～18 之间（§8.2）。改为 3 学分，或 72 学时即符合。',
		);
	});

	it('mends by the nearest credits, or by the nearest hours', () => {
		const broken = plan({ weekly: { 1: 3 }, credits: 4, practiceHours: 10 });
		const finding = findingOf(hoursPerCredit, broken);
		expect(mended(broken, finding).courses[0]?.credits).toBe(3);
		expect(mended(broken, finding, 1).courses[0]?.terms[0]?.weeklyHours).toBe(4);
		for (const which of [0, 1])
			expect(findingOf(hoursPerCredit, mended(broken, finding, which)).status).toBe('pass');
	});

	it('keeps practice within the hours that are left', () => {
		const broken = plan({ weekly: { 1: 4 }, credits: 3, practiceHours: 72 });
		const after = mended(broken, findingOf(hoursPerCredit, broken), 1);
		expect(after.courses[0]).toMatchObject({ practiceHours: 54, terms: [{ weeklyHours: 3 }] });
	});

	it('changes the term that needs the least, and says nothing where no step fits', () => {
		const uneven = planOf({
			calendar: [{ teaching: 18 }, { teaching: 15 }],
			years: 1,
			courses: [{ weekly: { 1: 2, 2: 2 }, credits: 4.5 }],
		});
		const [, byHours] = findingOf(hoursPerCredit, uneven).fixes;
		expect(byHours?.edits).toMatchObject([{ path: 'courses/c1/terms/2/weeklyHours', to: 2.5 }]);
		const odd = plan({ terms: [{ id: '1', semester: 1, weeklyHours: 1, weeks: 20 }], credits: 1 });
		expect(findingOf(hoursPerCredit, odd).fixes).toEqual([]);
	});

	it('proposes only what passes', () => {
		const weeks = fc.integer({ min: 14, max: 20 });
		const steps = fc.integer({ min: 1, max: 20 });
		fc.assert(
			fc.property(weeks, steps, steps, (teaching, hours, credits) => {
				const given = planOf({
					calendar: [{ teaching }, {}],
					courses: [{ weekly: { 1: hours / 2 }, credits: credits / 2 }],
				});
				const finding = findingOf(hoursPerCredit, given);
				for (const which of finding.fixes.keys())
					expect(findingOf(hoursPerCredit, mended(given, finding, which)).status).toBe('pass');
			}),
			{ numRuns: 60 },
		);
	});

	it('takes uneven semesters, blocks and outside hours together', () => {
		const given = planOf({
			calendar: [{ teaching: 17 }, { teaching: 19 }],
			courses: [
				{
					terms: [
						{ id: '1', semester: 1, weeklyHours: 2 },
						{ id: '2', semester: 2, weeklyHours: 1 },
						blockOf(2, 1, 30),
					],
					outsideHours: 7,
					credits: 5,
				},
			],
		});
		expect(findingOf(hoursPerCredit, given)).toMatchObject({ status: 'pass', measured: '18' });
	});

	it('is broken by credits without hours', () => {
		const idle: CourseParts[] = [{ weekly: { 1: 0 } }, {}, { outsideHours: 36 }];
		for (const parts of idle) {
			const finding = findingOf(hoursPerCredit, plan({ ...parts, credits: 2 }));
			expect(finding).toMatchObject({ status: 'violation', measured: '0', slack: null });
			expect(finding.message).toContain('没有学时，却有 2 学分');
		}
		expect(findingOf(hoursPerCredit, plan({ credits: 0 })).status).toBe('pass');
		const [fix] = findingOf(hoursPerCredit, plan({ weekly: { 1: 0 }, credits: 2 })).fixes;
		expect(fix?.effect).toBe('周学时改为 2，共 36 学时');
	});

	it('is broken by hours that carry no credit', () => {
		const finding = findingOf(hoursPerCredit, plan(course(36, 0)));
		expect(finding).toMatchObject({ status: 'violation', measured: '36/0' });
		expect(finding.fixes[0]?.effect).toBe('学分改为 2');
	});

	it('is missing data while credits are not given, and proposes them', () => {
		const open = plan(course(36, 2), course(72, null, { name: '语文' }));
		const finding = findingOf(hoursPerCredit, open);
		expect(finding).toMatchObject({ status: 'missing-data', at: ['courses/c2/credits'] });
		expect(finding.message).toContain('《语文》：72 学时，尚未填写学分，由专业负责人填写');
		expect(mended(open, finding).courses[1]?.credits).toBe(4);
	});

	it('does not bear on a school without credits', () => {
		expect(findingOf(hoursPerCredit, { ...plan(course(20, 9)), creditSystem: false }).status).toBe(
			'not-applicable',
		);
	});

	it('serves a minimum as a usual rule, justified until it gets worse', () => {
		const asked = { parameters: [parameterOf({ min: '16' }, { strength: 'usual' })] };
		const given = (hours: number) => ({
			...plan(course(hours, 2)),
			justifications: [justificationOf('credits/hours-per-credit', '15', { at: 'courses/c1' })],
		});
		expect(findingOf(hoursPerCredit, given(90), asked).status).toBe('pass');
		expect(findingOf(hoursPerCredit, given(30), asked).status).toBe('justified');
		expect(findingOf(hoursPerCredit, given(29), asked).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(hoursPerCredit, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '18',
			slack: '0 half credits down',
		});
	});
});

describe('options of a group', () => {
	it('are judged course by course, and mended alike', () => {
		const option = { group: 'g1', weekly: { 3: 3 }, credits: 4 };
		const grouped = planOf({ groups: [groupOf()], courses: [option, option] });
		const findings = findingsOf(hoursPerCredit, grouped);
		expect(findings.map(({ at }) => at)).toEqual([['courses/c1/credits'], ['courses/c2/credits']]);
		const [finding] = findings;
		if (!finding) throw new Error('no finding');
		expect(finding.fixes).toHaveLength(1);
		expect(findingOf(hoursPerCredit, mended(grouped, finding)).status).toBe('pass');
	});

	it('of several courses are mended by hand', () => {
		const course = { group: ['g1', 'a'] as const, weekly: { 3: 3 } };
		const bundle = planOf({
			groups: [groupOf()],
			courses: [
				{ ...course, credits: 4 },
				{ ...course, credits: 3 },
			],
		});
		expect(findingOf(hoursPerCredit, bundle).fixes).toEqual([]);
	});

	it('that count alike are judged by what they count', () => {
		const counts = { hours: 72, practiceHours: 0, credits: 5, weeklyHours: { 5: 4 } };
		const grouped = planOf({
			groups: [groupOf({ counts, name: '拓展任选' })],
			courses: [
				{ group: 'g1', weekly: { 5: 4 } },
				{ group: 'g1', weekly: { 5: 3 }, credits: 3 },
			],
		});
		const finding = findingOf(hoursPerCredit, grouped);
		expect(finding.at).toEqual(['groups/g1/counts/credits']);
		expect(finding.message).toContain('课程组“拓展任选”每个选项：72 学时 ÷ 5 学分');
		expect(mended(grouped, finding).groups[0]?.counts?.credits).toBe(4.5);
	});
});

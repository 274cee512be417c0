import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingOf, findingsAfter, findingsOf, parameterOf } from '#tests/builders/judging-of.ts';
import { blockOf, type CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import type { Plan } from '#domain/plan/shape.ts';
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
			scope: 'plan',
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

	/** What the first course is to be mended to, in words. */
	const effects = (given: Plan): string[] =>
		findingsOf(hoursPerCredit, given)[0]?.fixes.map(({ effect }) => effect) ?? [];

	test.each<[string, CourseParts, string[]]>([
		[
			'from below, to the least credits',
			course(288, 1, { weekly: {}, outsideHours: 270, terms: [blockOf(1, 1, 18)] }),
			['学分改为 16'],
		],
		[
			'from above, to the most hours',
			{ weekly: { 1: 11 }, credits: 10 },
			['学分改为 11', '周学时改为 10，共 180 学时'],
		],
		[
			'never to no hours a week',
			{ weekly: { 1: 1 }, outsideHours: 100, credits: 6 },
			['学分改为 7'],
		],
		[
			'to 60 hours a week',
			{ weekly: { 1: 1 }, credits: 67.5 },
			['学分改为 1', '周学时改为 60，共 1080 学时'],
		],
		['not beyond 60 hours a week', { weekly: { 1: 1 }, credits: 68 }, ['学分改为 1']],
	])('mends %s', (_, parts, expected) => {
		expect(effects(plan(parts))).toEqual(expected);
	});

	it('mends to the least hours where a step meets them exactly, in the term that needs the least', () => {
		const sixteen = planOf({
			calendar: [{ teaching: 16 }],
			courses: [{ weekly: { 1: 1 }, credits: 2 }],
		});
		expect(effects(sixteen)).toEqual(['学分改为 1', '周学时改为 2，共 32 学时']);
		const uneven = planOf({
			calendar: [{ teaching: 15 }, { teaching: 18 }],
			years: 1,
			courses: [{ weekly: { 1: 2, 2: 2 }, credits: 4.5 }],
		});
		const [, byHours] = findingOf(hoursPerCredit, uneven).fixes;
		expect(byHours?.edits).toMatchObject([{ path: 'courses/c1/terms/1/weeklyHours', to: 2.5 }]);
	});

	it('says what is wrong, and nothing of a way where there is none', () => {
		const words = (parts: CourseParts) => findingsOf(hoursPerCredit, plan(parts))[0]?.message;
		const clause = '每学分学时应在 16～18 之间（§8.2）。';
		expect(words(course(36, 0))).toBe(
			`《课程c1》：36 学时，学分为 0，${clause}改为 2 学分即符合。`,
		);
		expect(words({ credits: 2 })).toBe(
			`《课程c1》：没有学时，却有 2 学分，${clause}请安排学时，或把学分改为 0。`,
		);
		expect(effects(plan({ weekly: { 1: 0 }, credits: 2 }))).toEqual(['周学时改为 2，共 36 学时']);
		expect(words({ outsideHours: 1, terms: [blockOf(1, 1, 19)], credits: 1 })).toBe(
			'《课程c1》：20 学时 ÷ 1 学分 = 20，应在 16～18 之间（§8.2）。',
		);
		expect(words(course(36.01, 2))).toContain('÷ 2 学分 = 18.01，');
	});

	it('proposes no credits where no half credit fits', () => {
		const [finding] = findingsOf(hoursPerCredit, plan(course(20, null)));
		expect(finding).toMatchObject({ status: 'missing-data', measured: '', fixes: [] });
		expect(finding?.message).toBe(
			'《课程c1》：20 学时，尚未填写学分，由专业负责人填写；每学分学时应在 16～18 之间（§8.2）。',
		);
		expect(findingOf(hoursPerCredit, plan(course(36, null))).message).toMatch(/。可填 2 学分。$/);
	});

	it('measures the least and the most of all, and has the slack of the tightest', () => {
		const rows = (...given: [number, number][]) =>
			findingOf(hoursPerCredit, plan(...given.map(([hours, credits]) => course(hours, credits))));
		expect(rows([170, 10], [165, 10], [175, 10], [170, 10])).toMatchObject({
			measured: '16.5–17.5',
			compared: [
				{ figure: 'course/c2/hours-per-credit' },
				{ figure: 'course/c3/hours-per-credit' },
			],
			at: ['courses'],
		});
		expect(rows([170, 10], [340, 20]).compared).toEqual([{ figure: 'course/c1/hours-per-credit' }]);
		expect(rows([1020, 60], [1050, 62]).slack).toBe('6 half credits down');
		expect(rows([1050, 62], [1020, 60], [990, 60]).slack).toBe('3 half credits up');
		expect(rows([990, 60], [1050, 62], [1020, 60]).slack).toBe('3 half credits up');
		expect(rows([980, 60], [1065, 60]).slack).toBe('1 half credits down');
		expect(rows([986, 60], [1051, 60]).slack).toBe('3 half credits up');
		expect(rows([1051, 60], [986, 60]).slack).toBe('3 half credits down');
	});

	it('has the slack of the tightest under bounds that are no whole hours', () => {
		const asked = { parameters: [parameterOf({ min: '33/2', max: '35/2' })] };
		const given = plan(course(1008, 60), course(1040, 60));
		expect(findingOf(hoursPerCredit, given, asked).slack).toBe('1 half credits down');
	});

	test.each([
		[{ min: '16' }, '7 half credits'],
		[{ max: '18' }, '6 half credits'],
		[{ min: '0', max: '18' }, '6 half credits'],
	])('has under %j the slack %s', (value, slack) => {
		const asked = { parameters: [parameterOf(value)] };
		expect(findingOf(hoursPerCredit, plan(course(1020, 60)), asked).slack).toBe(slack);
	});

	it('leaves out of its message and figures the courses without credits', () => {
		const given = findingOf(hoursPerCredit, plan(course(36, 2), {}, { credits: 0 }));
		expect(given).toMatchObject({ status: 'pass', measured: '18' });
		expect(given.message).toMatch(/^1 门课程/);
	});

	it('asks a repair for hours that a course has in a semester', () => {
		expect(rowsOf(hoursPerCredit, plan({ outsideHours: 36, credits: 2 })).met).toBe(false);
		const [present, idle] = rowsOf(
			hoursPerCredit,
			plan(course(36, 2), { weekly: { 1: 0 }, credits: 2 }),
		).rows;
		expect(present?.of).toMatchObject({ now: 3600 });
		expect(present?.of.steps.size).toBeGreaterThan(0);
		expect(idle?.of.steps.size).toBeGreaterThan(0);
		expect(rowsOf(hoursPerCredit, { ...plan(course(36, 9)), creditSystem: false }).rows).toEqual(
			[],
		);
		const groups = [groupOf()];
		const courses = [{ group: 'g1', weekly: { 1: 2 }, credits: 2 }];
		expect(rowsOf(hoursPerCredit, planOf({ groups, courses })).rows).toHaveLength(1);
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
		const plain = { ...plan(course(20, 9)), creditSystem: false };
		expect(findingOf(hoursPerCredit, plain)).toMatchObject({
			status: 'not-applicable',
			message: '学校不实行学分制，学时折算学分不适用。',
			at: ['courses'],
		});
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

describe('after an edit', () => {
	const given = planOf({
		groups: [groupOf()],
		courses: [
			{ id: 'own', weekly: { 1: 2 }, credits: 2 },
			{ id: 'option', group: 'g1', weekly: { 3: 2 }, credits: null },
		],
	});
	const counts = { hours: 36, practiceHours: 0, credits: 2, weeklyHours: { 3: 2 } };
	const shorter = given.calendar.map((one) => ({ ...one, weeks: { ...one.weeks, teaching: 15 } }));

	it.each<[string, Partial<Plan>, string[]]>([
		['of nothing', {}, ['missing-data']],
		['of the weeks of a semester', { calendar: shorter }, ['violation', 'missing-data']],
		['of what a group counts as', { groups: [groupOf({ counts })] }, ['pass']],
		['of the system of credits', { creditSystem: false }, ['not-applicable']],
		['of the courses', { courses: given.courses.slice(0, 1) }, ['pass']],
	])('%s credits are judged as they stand', (_, change, expected) => {
		const after = findingsAfter(hoursPerCredit, given, { ...given, ...change });
		expect(after.map(({ status }) => status)).toEqual(expected);
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

	it('are mended together, and no course beside them', () => {
		const option = { group: 'g1', weekly: { 3: 3 } };
		const grouped = planOf({
			groups: [groupOf()],
			courses: [
				{ ...option, credits: 4 },
				{ ...option, credits: 4 },
				{ weekly: { 1: 2 }, credits: 2 },
			],
		});
		const [fix] = findingsOf(hoursPerCredit, grouped)[0]?.fixes ?? [];
		expect(fix?.edits.map(({ path }) => path)).toEqual([
			'courses/c1/credits',
			'courses/c2/credits',
		]);
	});

	it('of which one has several courses are mended by hand', () => {
		const mixed = planOf({
			groups: [groupOf()],
			courses: [
				{ group: ['g1', 'a'], weekly: { 3: 2 }, credits: 4 },
				{ group: ['g1', 'a'], weekly: { 3: 1 }, credits: 1 },
				{ group: ['g1', 'b'], weekly: { 3: 3 }, credits: 5 },
			],
		});
		for (const { fixes } of findingsOf(hoursPerCredit, mixed)) expect(fixes).toEqual([]);
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
		expect(finding.compared).toEqual([{ figure: 'group/g1/hours-per-credit' }]);
		expect(mended(grouped, finding).groups[0]?.counts?.credits).toBe(4.5);
	});

	it('that count alike are missing data while that has no credits, and their own are still judged', () => {
		const counts = { hours: 72, practiceHours: 0, credits: null, weeklyHours: { 5: 4 } };
		const grouped = planOf({
			groups: [groupOf({ counts })],
			courses: [
				{ group: 'g1', weekly: { 5: 4 } },
				{ group: 'g1', weekly: { 5: 4 }, credits: 9 },
			],
		});
		expect(findingsOf(hoursPerCredit, grouped).map(({ status, at }) => [status, ...at])).toEqual([
			['violation', 'courses/c2/credits'],
			['missing-data', 'groups/g1/counts/credits'],
		]);
	});

	it('that count alike ask a repair at what they count', () => {
		const counted = (credits: number) =>
			planOf({
				groups: [
					groupOf({ counts: { hours: 72, practiceHours: 0, credits, weeklyHours: { 5: 4 } } }),
				],
				courses: [{ group: 'g1', weekly: { 5: 4 } }],
			});
		const { rows, met } = rowsOf(hoursPerCredit, counted(4));
		expect(met).toBe(true);
		expect(rows.map(({ at, of, per }) => [at, of.now, of.steps.size, per.now])).toEqual([
			['groups/g1/counts/credits', 7200, 0, 400],
		]);
		expect(rowsOf(hoursPerCredit, counted(5)).met).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { readPlan } from '#domain/plan/read.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { defaultCalendar, draftPlan, type DraftOptions } from './index.ts';
import { calendarOf } from './testing/calendars.ts';
import { brokenPromises } from './testing/promises.ts';

const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('730705 is not in the library');
const teaching = loaded.value;
const today = '2026-11-20';

const draft = (options: Partial<DraftOptions> = {}) =>
	draftPlan(teaching, { cohort: 2026, ...options });
const rules = (unheld: readonly { rule: string }[]): string[] => unheld.map(({ rule }) => rule);

describe('a draft under the usual calendar', async () => {
	const { plan, unheld } = await draft();

	it('passes every rule of scope plan, and can be submitted', async () => {
		const judging = await prepareJudging(plan, { today });
		if (!judging.ok) throw new Error('no judging');
		const check = checkPlan(judging.value, plan, today);
		const open = check.findings
			.filter(({ scope }) => scope === 'plan')
			.filter(({ status }) => status !== 'pass' && status !== 'not-applicable');
		expect(open.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
		expect(unheld).toEqual([]);
		expect(check).toMatchObject({ verdict: 'incomplete', submittable: true });
	});

	it('keeps what it promises beyond the rules', () => {
		expect(brokenPromises(plan)).toEqual([]);
	});

	it('is a sound plan that survives writing and reading', () => {
		expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
	});

	it('is the same plan every time', async () => {
		const again = await draft({ calendar: defaultCalendar(3) });
		expect(JSON.stringify(again.plan)).toBe(JSON.stringify(plan));
	});

	it('places every numbered requirement, and supports every outcome', () => {
		expect(plan.courses.flatMap(({ standardItems }) => standardItems)).toHaveLength(44);
		expect(plan.outcomes).toHaveLength(15);
		expect(plan.outcomes.filter(({ courses }) => courses.length === 0)).toEqual([]);
		const named = (item: number) =>
			plan.outcomes[item - 1]?.courses.map(
				(id) => plan.courses.find((course) => course.id === id)?.name,
			);
		expect(named(7)).toEqual(['直播销售']);
		expect(named(9)).toEqual(['直播推广实务', '商务数据分析']);
		expect(named(13)).toContain('体育与健康');
	});

	it('has text in every section that a document prints, without words of the standard about itself', () => {
		for (const section of [
			'overview',
			'staff',
			'facilities/rooms',
			'facilities/bases',
			'facilities/materials',
		])
			expect(plan.chapters[section]?.length, section).toBeGreaterThan(0);
		const texts = Object.values(plan.chapters).flat();
		expect(texts.filter(({ text }) => /本标准|学校可/u.test(text))).toEqual([]);
		expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
	});

	it('describes core courses in the words of the standard', () => {
		const sales = plan.courses.find(({ name }) => name === '直播销售');
		expect(sales?.description.content.split('\n')).toHaveLength(7);
		expect(sales?.description.content).toContain('③ 掌握商品知识与卖点提炼技巧');
		expect(sales?.trainings).toEqual(['直播销售']);
	});
});

/** Teaching weeks, practice weeks: every year has its 40 weeks. */
const lawful: [name: string, teaching: number[], practice: number[]][] = [
	['14 weeks', [14, 14, 14, 14, 14, 0], [5, 5, 5, 5, 5, 18]],
	['14 weeks, all taught, hardly any practice', [14, 14, 14, 14, 14, 14], [0, 1, 0, 1, 0, 1]],
	['15 weeks, all taught', [15, 15, 15, 15, 15, 15], [4, 4, 4, 4, 4, 4]],
	['16 weeks', [16, 16, 16, 16, 16, 0], [3, 3, 3, 3, 3, 18]],
	['17 weeks, all taught', [17, 17, 17, 17, 17, 17], [2, 2, 2, 2, 2, 2]],
	['19 weeks', [19, 19, 19, 19, 19, 0], [0, 0, 0, 0, 0, 18]],
	['20 weeks, no practice week', [20, 20, 20, 20, 20, 20], [0, 0, 0, 0, 0, 0]],
	['14 and 20 weeks', [14, 20, 14, 20, 14, 0], [5, 0, 5, 0, 5, 18]],
	['a last semester half taught', [18, 18, 18, 18, 18, 9], [1, 1, 1, 1, 1, 10]],
	['two weeks of lessons at the end', [18, 18, 18, 18, 18, 2], [1, 1, 1, 1, 1, 17]],
	['days', [16.4, 17.6, 18.2, 15.8, 17.2, 6.6], [1.2, 0.6, 0.4, 2.2, 1.4, 11.6]],
	['an internship before the last semester', [18, 18, 18, 18, 0, 18], [1, 1, 1, 1, 18, 1]],
];

describe('a draft under other calendars', () => {
	it.each(lawful)('%s', async (_, taught, practice) => {
		const { plan, unheld } = await draft({ calendar: calendarOf(taught, practice) });
		expect(unheld).toEqual([]);
		expect(brokenPromises(plan)).toEqual([]);
		expect(readPlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
	});

	it('19 and 21 weeks', async () => {
		const calendar = calendarOf(
			[17, 19, 17, 19, 17, 0],
			[1, 1, 1, 1, 1, 20],
			[19, 21, 19, 21, 19, 21],
		);
		const { plan, unheld } = await draft({ calendar });
		expect([...unheld, ...brokenPromises(plan)]).toEqual([]);
	});
});

describe('a draft under a calendar in which not everything can hold', () => {
	it('tells of school years that are not 40 weeks, and keeps everything else', async () => {
		const calendar = calendarOf(
			[14, 14, 14, 14, 14, 0],
			[1, 1, 1, 1, 1, 18],
			[16, 16, 16, 16, 16, 20],
		);
		const { plan, unheld } = await draft({ calendar });
		expect(rules(unheld)).toEqual(['hours/academic-year']);
		expect(unheld[0]?.why).toContain('第一学年');
		expect(unheld[0]?.why).toContain('第三学年');
		expect(brokenPromises(plan)).toEqual([]);
	});

	it('tells why the total cannot be reached, without breaking the bounds of the timetable', async () => {
		const calendar = calendarOf([12, 12, 12, 12, 12, 0], [0, 0, 0, 0, 0, 8]);
		const { unheld } = await draft({ calendar });
		expect(rules(unheld)).toContain('hours/total');
		expect(rules(unheld)).not.toContain('school/weekly-load');
		expect(unheld.find(({ rule }) => rule === 'hours/total')?.why).toContain(
			'60 个教学周、8 个实践周',
		);
	});

	it.each([
		['no lessons at all', [0, 0, 0, 0, 0, 0]],
		['one semester of lessons', [0, 0, 18, 0, 0, 0]],
		['a day of lessons', [0.2, 0, 0, 0.2, 0, 0.2]],
	])('still gives a sound plan under %s', async (_, taught) => {
		const { plan, unheld } = await draft({ calendar: calendarOf(taught, [0, 0, 0, 0, 0, 0]) });
		expect(rules(unheld)).toContain('hours/total');
		expect(readPlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
	});
});

describe('a draft for a school', () => {
	it('does without credits where the school has none', async () => {
		const { plan, unheld } = await draft({ creditSystem: false });
		expect(unheld).toEqual([]);
		expect([...plan.courses, ...plan.segments].every(({ credits }) => credits === null)).toBe(true);
		expect(plan.graduation.credits).toBeNull();
		expect(plan.chapters['graduation']?.[0]?.text).toContain('全部课程考核合格，准予毕业');
	});

	it('takes over name, department, authors and outline', async () => {
		const school = { name: '示例职业学校', code: '001' };
		const { plan } = await draft({
			school,
			department: '商贸系',
			authors: ['甲'],
			outline: '2019',
		});
		expect(plan).toMatchObject({
			school,
			department: '商贸系',
			authors: ['甲'],
			outline: '2019',
			cohort: 2026,
		});
	});
});

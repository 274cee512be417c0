import { plainWords } from '#ui/findings/counted.ts';
import { describe, expect, it } from 'vitest';
import { addressOf, filtered, filterOf, stageChoices } from './filter.ts';
import type { CheckSummary, PlanRow } from '#domain/plan/row.ts';
import { actionWord, marksOf } from './plan-row.ts';
import { emptyWords } from './roles.ts';
import { todosOf } from './todo.ts';

const summary = (bad: number, submittable: boolean): CheckSummary => ({
	verdict: submittable ? 'incomplete' : 'fail',
	submittable,
	ruleSet: '2026.1',
	today: '2026-04-01',
	counts: {
		pass: 30,
		violation: { mandatory: bad, principle: 0, usual: 2, advice: 1 },
		justified: 0,
		missingData: 0,
		notApplicable: 1,
	},
});

const row = (some: Partial<PlanRow>): PlanRow => ({
	id: 'p1',
	programmeCode: '730705',
	programmeName: '直播电商服务',
	cohort: 2026,
	standard: { id: '730705', edition: '2025' },
	department: '商贸系',
	stage: 'drafting',
	stageSince: '2026-04-01T00:00:00Z',
	owner: { id: 'a', name: '周岚' },
	updatedAt: '2026-04-02T00:00:00Z',
	updatedBy: { id: 'a', name: '周岚' },
	summary: summary(0, true),
	revision: 1,
	version: null,
	mayEdit: true,
	...some,
});

describe('what waits for the viewer', () => {
	it('puts a returned plan before a new one, and a plan with breaches before one without', () => {
		const rows = [
			row({ id: 'fine' }),
			row({ id: 'broken', summary: summary(4, false), stageSince: '2026-04-03T00:00:00Z' }),
			row({ id: 'back', stage: 'returned' }),
		];
		expect(todosOf(rows, []).map(({ planId }) => planId)).toEqual(['back', 'broken', 'fine']);
	});

	it('says how many breaches keep it from being submitted', () => {
		const [todo] = todosOf([row({ summary: summary(4, false) })], []);
		expect(plainWords(todo?.title ?? [])).toBe(
			'2026级 直播电商服务有 4 项不符合，处理后才能提交审核',
		);
	});

	it('shows plans under review to those who review, and to nobody else', () => {
		const submitted = row({ stage: 'academic-review', mayEdit: false });
		expect(todosOf([submitted], ['academic-review'])).toHaveLength(1);
		expect(todosOf([submitted], [])).toHaveLength(0);
	});

	it('asks nothing of a reader', () => {
		expect(todosOf([row({ mayEdit: false, stage: 'returned' })], [])).toHaveLength(0);
	});
});

it('tells each role what an empty list means to it', () => {
	expect(emptyWords('department-head').text).toContain('教学标准');
	expect(emptyWords('school-admin').text).toContain('不参与');
	expect(emptyWords('auditor').title).toContain('还没有');
});

describe('the list of plans', () => {
	const rows = [
		row({ id: 'a' }),
		row({ id: 'b', stage: 'published', cohort: 2025 }),
		row({
			id: 'c',
			programmeName: '网络营销',
			programmeCode: '730704',
			owner: { id: 'w', name: '魏小燕' },
		}),
	];

	it('is filtered by words of name, code, cohort and person, all of which must fit', () => {
		const found = (text: string) => filtered(rows, { stage: 'all', text }).map(({ id }) => id);
		expect(found('730704')).toEqual(['c']);
		expect(found('2026级 周岚')).toEqual(['a']);
		expect(found('没有')).toEqual([]);
	});

	it('offers the stages that occur, with counts under the words given', () => {
		expect(stageChoices(rows, '/plans', { stage: 'all', text: '周岚' })).toMatchObject([
			{ value: 'all', count: 2 },
			{ value: 'drafting', count: 1, href: '/plans?stage=drafting&q=%E5%91%A8%E5%B2%9A' },
			{ value: 'published', count: 1 },
		]);
	});

	it('keeps its filter in the address', () => {
		const filter = { stage: 'published', text: '电商 2025' } as const;
		expect(filterOf(new URL(addressOf('/plans', filter), 'http://a').searchParams)).toEqual(filter);
		expect(filterOf(new URLSearchParams('stage=nothing'))).toEqual({ stage: 'all', text: '' });
	});

	it('names what can be done', () => {
		expect(actionWord(row({}), [])).toBe('继续编写');
		expect(actionWord(row({ stage: 'returned' }), [])).toBe('查看意见');
		expect(actionWord(row({ stage: 'academic-review' }), ['academic-review'])).toBe('审核');
		expect(actionWord(row({ stage: 'published' }), ['academic-review'])).toBe('打开');
		expect(actionWord(row({ mayEdit: false }), [])).toBe('打开');
	});

	it('counts by what the screen says', () => {
		expect(marksOf(summary(4, false))).toMatchObject({
			bad: 4,
			hint: 2,
			advice: 1,
			ok: 30,
			none: 1,
		});
	});
});

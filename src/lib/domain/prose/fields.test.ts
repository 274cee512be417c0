import { describe, expect, it, test } from 'vitest';
import { measure } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { fieldChoices } from './choices.ts';
import { named } from './field-names.ts';
import { figureName } from './figure-name.ts';
import { fieldValue, resolved } from './field-value.ts';
import { brokenFields, mayHoldFields, proseTexts, resolvedPlan } from './resolved-plan.ts';
import { spokenFigures } from './spoken-figures.ts';

const sources = (parts: PlanParts = {}) => {
	const plan = planOf({ courses: [{ id: 'c1', name: '语文', weekly: { 1: 4 } }], ...parts });
	return { plan, measures: measure(plan) };
};
const hours = (from: { plan: Plan }) => measure(from.plan).totals.hours / 100;

describe('a field of the text', () => {
	it('says the figure as it stands, and follows it', () => {
		const four = sources();
		expect(resolved(four, '共 {{totals/hours}} 学时')).toBe(`共 ${hours(four)} 学时`);
		const six = sources({ courses: [{ id: 'c1', weekly: { 1: 6 } }] });
		expect(resolved(six, '{{totals/hours}}')).toBe(String(hours(six)));
		expect(hours(six)).toBeGreaterThan(hours(four));
	});

	it('prints a share as the standard asks for it, never across its bound', () => {
		const from = sources({ courses: [{ id: 'c1', weekly: { 1: 4 }, practiceHours: 36 }] });
		expect(fieldValue(from, 'share/practice').text).toBe('50.0%');
	});

	test.each([
		['totals/nothing', '这个数'],
		['course/gone/hours', '这个数'],
		['semester/99/weekly-load', '这个数'],
		['constructor', '这个数'],
		['plan/graduation-credits', '还没有填写'],
		['course/c1/credits', '还没有填写'],
	])('%s is never silently blank', (figure, fault) => {
		const from = sources({ courses: [{ id: 'c1', credits: null, weekly: { 1: 4 } }] });
		const value = fieldValue(from, figure);
		expect(value.text).toBeNull();
		expect(value.fault).toContain(fault);
		expect(resolved(from, `{{${figure}}}`)).toMatch(/^【无法计算：[^a-z/]*(课程c1)?[^a-z/]+】$/);
	});

	it.each([
		['course/gone/hours', '已删除的课程的学时'],
		['segment/gone/credits', '已删除的实践环节的学分'],
		['semester/9/weekly-load', '第九学期周学时'],
		['group/gone/constructor', '已删除的课程组的数值'],
		['semester/x/hours', '未知的数'],
		['totals/nothing', '未知的数'],
	])('%s is %s where the plan has none', (figure, name) => {
		expect(figureName(planOf(), figure)).toBe(name);
	});

	it('of all that is offered there is a figure of that name', () => {
		const from = sources({ segments: [{ id: 's1', name: '岗位实习' }] });
		const choices = fieldChoices(from.plan);
		expect(new Set(choices.map(({ figure }) => figure)).size).toBe(choices.length);
		for (const { figure } of choices) {
			const { fault } = fieldValue(from, figure);
			expect([figure, fault ?? '还没有填写']).toEqual([
				figure,
				expect.stringContaining('还没有填写'),
			]);
		}
	});

	it('is named where no value is to be had', () => {
		expect(named(planOf(), '{{totals/hours}}、{{x}}')).toBe('〔总学时〕、〔未知的数〕');
	});
});

describe('a plan as it is read', () => {
	const text = '{{totals/hours}}';
	const full = sources({
		entry: text,
		goal: text,
		outcomes: [{ id: 'o1', text, standardItem: null, courses: [] }],
		chapters: { 'facilities/bases': [{ id: 'p1', text: '{{gone}}', meets: [] }] },
		graduation: { credits: null, certificates: [], other: text },
	});

	it('has no field left, in any of its texts', () => {
		const read = resolvedPlan(full.plan, full.measures);
		const value = String(hours(full));
		expect(proseTexts(read).map((one) => one.text)).toEqual([
			value,
			value,
			value,
			'【无法计算：未知的数】',
			value,
		]);
	});

	it('is the same plan where there is none', () => {
		const plan = planOf({ goal: '培养 {技能} 人才' });
		expect(resolvedPlan(plan)).toBe(plan);
	});

	it('tells which fields say nothing, and where', () => {
		expect(brokenFields(full.plan, full.measures)).toEqual([
			{ path: 'chapters/facilities~1bases/p1/text', figure: 'gone' },
		]);
	});

	test.each([
		['goal', true],
		['outcomes/o1', true],
		['outcomes/o1/text', true],
		['outcomes/o1/courses', false],
		['chapters/quality/p1', true],
		['courses/c1/name', false],
		['graduation/other', true],
		['graduation/credits', false],
	])('%s may hold fields: %s', (path, may) => {
		expect(mayHoldFields(path)).toBe(may);
	});
});

describe('a number that was typed', () => {
	const from = sources();
	const total = String(hours(from));
	const found = (text: string) =>
		spokenFigures(from, text).map(({ figure, words, agrees }) => [figure, words, agrees]);

	it('is known where it stands behind the name of a figure', () => {
		expect(found(`总学时${total}`)).toEqual([['totals/hours', total, true]]);
		expect(found(`三年总学时数共计 ${total} 学时。`)).toEqual([['totals/hours', total, true]]);
		expect(found(`专业核心课程 ${total} 学时，占总学时的 100%`)).toEqual([
			['totals/core', total, true],
			['share/core', '100%', true],
		]);
	});

	it('is told from one that says something else', () => {
		expect(found('总学时 9999')).toEqual([['totals/hours', '9999', false]]);
	});

	it('is none where it is no number of the plan’s', () => {
		expect(found(`${total} 学时`)).toEqual([]);
		expect(found('占总学时 50%')).toEqual([]);
		expect(found('总学时 {{totals/hours}}')).toEqual([]);
	});

	it('is found in its place', () => {
		const text = `本专业总学时 ${total}，共三年`;
		const [one] = spokenFigures(from, text);
		expect(text.slice(one?.start, one?.end)).toBe(total);
	});
});

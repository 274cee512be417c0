import { describe, expect, it } from 'vitest';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import { coreContent as rule } from './core-content.ts';

const changed = (id: string, change: Partial<Course>, parts: Partial<Plan> = {}) => {
	const { courses } = referencePlan();
	return referencePlan({
		...parts,
		courses: courses.map((course) => (course.id === id ? { ...course, ...change } : course)),
	});
};
const items = (numbers: number[]) => numbers.map((number) => `直播销售/${number}`);
const five = items([1, 2, 4, 5, 6]);

describe('courses/core-content', () => {
	it('finds the 44 items of the reference plan', () => {
		const finding = findingOf(rule, referencePlan());
		expect(finding).toMatchObject({ status: 'pass', strength: 'usual' });
		expect(finding.measured.split('、')).toHaveLength(44);
	});

	it('names the items that no course has, and places them in the course of their field', () => {
		const plan = changed('sales', { standardItems: five });
		const finding = findingOf(rule, plan);
		expect(finding).toMatchObject({
			status: 'violation',
			measured: '直播销售/3、直播销售/7',
			at: ['courses/sales/standardItems'],
		});
		expect(finding.message).toContain(
			'2 条教学内容与要求没有列入课程：直播销售第 3、7 条（§8.1.2）',
		);
		expect(findingOf(rule, mended(plan, finding)).status).toBe('pass');
	});

	it('says field by field what is lacking, and puts it behind what the course has', () => {
		const { courses } = referencePlan();
		const plan = referencePlan({
			courses: courses.map((course) =>
				course.id === 'sales' || course.standardFields.includes('商务数据分析')
					? { ...course, standardItems: course.standardItems.filter((item) => !/[37]$/.test(item)) }
					: course,
			),
		});
		const finding = findingOf(rule, plan);
		expect(finding.message).toMatch(
			/^\d 条教学内容与要求没有列入课程：.*直播销售第 3、7 条；.*商务数据分析第 3.* 条（§8.1.2）。请列入相应课程，或写明理由。$/,
		);
		expect(finding.fixes[0]?.effect).toBe('把“直播销售”第 3、7 条列入《直播销售》。');
		expect(finding.fixes[0]?.edits).toMatchObject([
			{ path: 'courses/sales/standardItems', to: [...items([1, 2, 4, 5, 6]), ...items([3, 7])] },
		]);
		expect(findingOf(rule, referencePlan())).toMatchObject({
			message: '44 条教学内容与要求都已列入课程（§8.1.2）。',
			at: ['courses'],
		});
	});

	it('proposes no place where two courses cover the field, or where it is a choice', () => {
		const parameters = [parameterOf({ parts: ['直播销售/1', '短视频/2'] })];
		const field = { standardFields: ['直播销售'], weekly: { 3: 2 } };
		const of = (...courses: CourseParts[]) =>
			findingOf(rule, planOf({ groups: [groupOf()], courses }), { parameters });
		expect(of(field, field)).toMatchObject({ fixes: [], at: ['courses'] });
		expect(of({ ...field, group: 'g1' }, { group: 'g1', weekly: { 3: 2 } }).fixes).toEqual([]);
		expect(of(field)).toMatchObject({
			fixes: [{ edits: [{ path: 'courses/c1/standardItems' }] }],
			at: ['courses/c1/standardItems', 'courses'],
		});
	});

	it('takes an item without a number by its own name', () => {
		const parameters = [parameterOf({ parts: ['直播礼仪'] })];
		const { message } = findingOf(rule, planOf(), { parameters });
		expect(message).toContain('直播礼仪第 直播礼仪 条');
	});

	it('takes an item in whatever course it is placed', () => {
		const { courses } = referencePlan();
		const moved = courses.map((course) => {
			if (course.id === 'sales') return { ...course, standardItems: five };
			return course.id === 'hosting' ? { ...course, standardItems: items([3, 7]) } : course;
		});
		expect(findingOf(rule, referencePlan({ courses: moved })).status).toBe('pass');
	});

	it('loses the items of a course without hours, and proposes no place for them', () => {
		const finding = findingOf(rule, changed('sales', { terms: [] }));
		expect(finding.measured.split('、')).toHaveLength(7);
		expect(finding).toMatchObject({ at: ['courses'], fixes: [] });
	});

	it('takes an option only where every choice has the item', () => {
		const option = { group: 'g1', weekly: { 3: 2 } };
		const judged = (...held: string[][]) =>
			findingOf(
				rule,
				planOf({
					groups: [groupOf()],
					courses: held.map((standardItems) => ({ ...option, standardItems })),
				}),
				{ parameters: [parameterOf({ parts: ['直播销售/1'] })] },
			).status;
		expect(judged(['直播销售/1'], [])).toBe('violation');
		expect(judged(['直播销售/1'], ['直播销售/1'])).toBe('pass');
	});

	it('lapses when an item joins those that the reason was given for', () => {
		const justifications = [justificationOf(rule.id, '直播销售/3、直播销售/7')];
		const now = (numbers: number[]) =>
			findingOf(rule, changed('sales', { standardItems: items(numbers) }, { justifications }))
				.status;
		expect(now([1, 2, 4, 5, 6])).toBe('justified');
		expect(now([1, 2, 3, 4, 5, 6])).toBe('justified');
		expect(now([1, 2, 4, 5])).toBe('violation');
	});
});

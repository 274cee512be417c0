import { describe, expect, it } from 'vitest';
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

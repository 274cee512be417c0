import { describe, expect, it } from 'vitest';
import { courseOf } from '#tests/builders/course-of.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { publicRequired as rule } from './courses/public-required.ts';

/** What is proposed for a plan that lacks the courses of these fields. */
const proposed = (parts: PlanParts, ...fields: string[]) => {
	const plan = planOf(parts);
	const finding = findingOf(rule, plan, { parameters: [parameterOf({ parts: fields })] });
	return { finding, effect: finding.fixes[0]?.effect, after: () => mended(plan, finding) };
};
const semesters = (...teaching: number[]) => ({
	calendar: teaching.map((each) => ({ teaching: each })),
	years: 1,
});

describe('a public course that is added', () => {
	it('is blank but for its name, nature, credits, field and hours', () => {
		expect(proposed({}, '历史').after().courses).toEqual([
			courseOf({
				...{ id: 'c6', name: '历史', category: 'public', nature: 'compulsory', credits: 4 },
				...{ standardFields: ['历史'], assessment: 'check', weekly: { 1: 4 } },
			}),
		]);
	});

	it('has no credits where the school does not count them', () => {
		const { effect, after } = proposed({ creditSystem: false }, '历史');
		expect(after().courses[0]?.credits).toBeNull();
		expect(effect).toBe('加入《历史》72 学时，第一学期周学时由 0 变为 4。');
	});

	it('says how full its semesters become, by the weeks of each', () => {
		const { effect } = proposed(
			{ ...semesters(18, 15, 20), courses: [{ weekly: { 1: 20, 2: 10, 3: 15 } }] },
			'历史',
		);
		expect(effect).toBe(
			'加入《历史》72 学时 4 学分，第二学期周学时由 10 变为 14，第三学期周学时由 15 变为 15.6。',
		);
	});

	it('is numbered after the last course, whatever other ids there are', () => {
		const ids = ['c12', 'c9', 'xc40', 'c50x', 'retail'];
		const { after } = proposed({ courses: ids.map((id) => ({ id })) }, '思想政治');
		expect(
			after()
				.courses.slice(ids.length)
				.map(({ id }) => id),
		).toEqual(['c13', 'c14', 'c15', 'c16']);
	});
});

describe('courses that follow each other', () => {
	it('are added together, each to its semester', () => {
		expect(proposed({}, '思想政治').effect).toBe(
			[
				'加入《中国特色社会主义》36 学时 2 学分，第一学期周学时由 0 变为 2；',
				'加入《心理健康与职业生涯》36 学时 2 学分，第二学期周学时由 0 变为 2；',
				'加入《哲学与人生》36 学时 2 学分，第三学期周学时由 0 变为 2；',
				'加入《职业道德与法治》36 学时 2 学分，第四学期周学时由 0 变为 2。',
			].join(''),
		);
	});

	it('of one semester are counted one upon the other', () => {
		expect(proposed(semesters(18, 18), '思想政治').effect).toBe(
			[
				'加入《中国特色社会主义》36 学时 2 学分，第一学期周学时由 0 变为 2；',
				'加入《心理健康与职业生涯》36 学时 2 学分，第一学期周学时由 2 变为 4；',
				'加入《哲学与人生》36 学时 2 学分，第二学期周学时由 0 变为 2；',
				'加入《职业道德与法治》36 学时 2 学分，第二学期周学时由 2 变为 4。',
			].join(''),
		);
	});

	it('are none of them proposed where the semesters cannot hold one', () => {
		expect(proposed(semesters(0), '思想政治').finding.fixes).toEqual([]);
	});
});

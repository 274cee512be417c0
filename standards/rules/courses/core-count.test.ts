import { describe, expect, it } from 'vitest';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { coreCount as rule } from './core-count.ts';

const course: CourseParts = { weekly: { 3: 4 } };
const option = (letter: string): CourseParts => ({ ...course, group: ['g1', letter] });

describe('courses/core-count', () => {
	it('counts the seven of the reference plan', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({ status: 'pass', measured: '7' });
	});

	it('counts a group as many as are taken, whatever its options are made of', () => {
		const courses = [...new Array<CourseParts>(6).fill(course), option('a'), option('b')];
		const plan = planOf({ groups: [groupOf()], courses });
		expect(findingOf(rule, plan)).toMatchObject({ status: 'pass', measured: '7' });
		const bundles = [...courses, option('a'), option('b')];
		expect(findingOf(rule, planOf({ groups: [groupOf()], courses: bundles })).measured).toBe('7');
	});

	it('counts several of a group, and an option of which one course alone has hours', () => {
		const idle: CourseParts = { group: ['g1', 'b'] };
		const given = (take: number) =>
			findingOf(
				rule,
				planOf({
					groups: [groupOf({ take })],
					courses: [course, course, option('a'), option('b'), idle, option('c')],
				}),
			);
		expect(given(2)).toMatchObject({ status: 'violation', measured: '4', at: ['courses'] });
		expect(given(3).measured).toBe('5');
		expect(given(2).message).toBe(
			'专业核心课程 4 门，一般为 7 门（§8.1.2）。可按实际增减，请写明理由。',
		);
	});

	it('counts no option without hours', () => {
		const idle = { group: 'g1' } as const;
		const plan = planOf({ groups: [groupOf()], courses: [course, idle, idle] });
		expect(findingOf(rule, plan).measured).toBe('1');
	});

	it('serves the range of another standard', () => {
		const parameters = [parameterOf({ min: '6', max: '8' })];
		const count = (number: number) =>
			findingOf(rule, planOf({ courses: new Array<CourseParts>(number).fill(course) }), {
				parameters,
			});
		expect(count(5).status).toBe('violation');
		expect(count(6).status).toBe('pass');
		expect(count(8).status).toBe('pass');
		expect(count(9)).toMatchObject({ status: 'violation', strength: 'mandatory', required: '6–8' });
	});
});

import { describe, expect, it } from 'vitest';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { coreFields as rule } from './core-fields.ts';

const parameters = [parameterOf({ parts: ['直播销售'] })];
const option = (letter: string, fields: string[]): CourseParts => ({
	group: ['g1', letter],
	standardFields: fields,
	weekly: { 3: 4 },
});
const grouped = (take: number, ...courses: CourseParts[]) =>
	findingOf(rule, planOf({ groups: [groupOf({ take, kind: 'direction' })], courses }), {
		parameters,
	});

describe('courses/core-fields', () => {
	it('finds the seven fields of the reference plan', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({
			status: 'pass',
			strength: 'mandatory',
		});
	});

	it('names every field that is lacking', () => {
		const { courses } = referencePlan();
		const few = courses.filter(({ id }) => id !== 'sales' && id !== 'data');
		expect(findingOf(rule, referencePlan({ courses: few }))).toMatchObject({
			status: 'violation',
			measured: '直播销售、商务数据分析',
		});
	});

	it('takes a direction only where each of them covers the field', () => {
		const a = option('a', ['直播销售']);
		const b = option('b', []);
		expect(grouped(1, a, b).status).toBe('violation');
		expect(grouped(2, a, b).status).toBe('pass');
		const whole = [a, option('a', []), b, option('b', ['直播销售'])];
		expect(grouped(1, ...whole).status).toBe('pass');
	});
});

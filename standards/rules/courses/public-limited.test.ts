import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { publicLimited as rule } from './public-limited.ts';

const field = '创新创业教育';
const asked = { parameters: [parameterOf({ parts: [field] })] };

describe('courses/public-limited', () => {
	it('takes the five of the reference plan as limited courses', () => {
		expect(findingOf(rule, referencePlan()).status).toBe('pass');
	});

	test.each([
		['compulsory', 'pass'],
		['limited', 'pass'],
		['free', 'violation'],
	] as const)('a %s course: %s', (nature, status) => {
		const plan = planOf({ courses: [{ nature, standardFields: [field], weekly: { 5: 1 } }] });
		const finding = findingOf(rule, plan, asked);
		expect(finding.status).toBe(status);
		if (status === 'violation')
			expect(findingOf(rule, mended(plan, finding), asked).status).toBe('pass');
	});

	it('adds what is lacking as a limited course of one weekly hour', () => {
		const whole = referencePlan();
		const plan = referencePlan({ courses: whole.courses.filter(({ id }) => id !== 'enterprise') });
		const finding = findingOf(rule, plan);
		expect(finding).toMatchObject({ status: 'violation', measured: field, strength: 'mandatory' });
		expect(finding.message).toContain(
			'缺《创新创业教育》，应列为必修课程或限定选修课程（§8.1.1）。加入《创新创业教育》18 学时 1 学分，第一学期周学时由 27 变为 28',
		);
		const after = mended(plan, finding);
		expect(after.courses.at(-1)).toMatchObject({ nature: 'limited', category: 'public' });
		expect(findingOf(rule, after).status).toBe('pass');
	});

	it('places template hours exactly in a short semester, with weeks of its own', () => {
		const plan = planOf({ calendar: [{ teaching: 14 }, { teaching: 14 }] });
		const after = mended(plan, findingOf(rule, plan, asked));
		expect(after.courses[0]?.terms).toEqual([
			{ id: '1', semester: 1, weeklyHours: 1.5, weeks: 12 },
		]);
	});

	it('proposes nothing where no semester has lessons', () => {
		const plan = planOf({ calendar: [{ teaching: 0 }] });
		expect(findingOf(rule, plan, asked)).toMatchObject({ status: 'violation', fixes: [] });
	});
});

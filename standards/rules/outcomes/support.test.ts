import { describe, expect, it } from 'vitest';
import { findingOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { support as rule } from './support.ts';

const outcome = (courses: string[]) => ({ id: 'o1', text: '能直播', standardItem: 7, courses });
const judged = (courses: string[], weekly = { 3: 4 }) =>
	findingOf(rule, planOf({ outcomes: [outcome(courses)], courses: [{ weekly }] }));

describe('outcomes/support', () => {
	it('takes an outcome that names a course with hours', () => {
		expect(judged(['c1'])).toMatchObject({ status: 'pass', strength: 'advice' });
		expect(findingOf(rule, referencePlan()).status).toBe('pass');
	});

	it('points at one that names none', () => {
		const finding = judged([]);
		expect(finding).toMatchObject({ status: 'violation', at: ['outcomes/o1/courses'] });
		expect(finding.message).toContain('培养规格第 7 条没有指明支撑它的课程');
	});

	it('names all that name none, and says so of those that do', () => {
		const plan = planOf({
			outcomes: [
				outcome([]),
				{ ...outcome(['c1']), id: 'o2' },
				{ ...outcome([]), id: 'o3', standardItem: null },
			],
			courses: [{ weekly: { 3: 4 } }],
		});
		expect(findingOf(rule, plan)).toMatchObject({
			measured: 'o1、o3',
			at: ['outcomes/o1/courses', 'outcomes/o3/courses'],
			message:
				'培养规格第 7 条、o3没有指明支撑它的课程，或所指课程没有学时（循标的约定）。请指明课程。',
		});
		expect(judged(['c1'])).toMatchObject({
			message: '1 条培养规格都有课程支撑（循标的约定）。',
			at: ['outcomes'],
		});
	});

	it('counts neither a course without hours nor one that was removed', () => {
		expect(judged(['c1'], { 3: 0 }).status).toBe('violation');
		expect(judged(['gone']).status).toBe('violation');
		expect(judged(['gone', 'c1']).status).toBe('pass');
	});
});

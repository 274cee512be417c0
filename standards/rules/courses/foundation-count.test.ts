import { describe, expect, it, test } from 'vitest';
import { findingOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { foundationCount as rule } from './foundation-count.ts';

const plan = (count: number, justified?: string) =>
	planOf({
		courses: Array.from({ length: count }, () => ({ category: 'foundation', weekly: { 1: 2 } })),
		justifications: justified === undefined ? [] : [justificationOf(rule.id, justified)],
	});

describe('courses/foundation-count', () => {
	test.each([
		[3, 'violation'],
		[4, 'pass'],
		[5, 'violation'],
	])('%s courses: %s', (count, status) => {
		const finding = findingOf(rule, plan(count));
		expect(finding).toMatchObject({ status, strength: 'usual', required: '= 4', slack: null });
		expect(finding.measured).toBe(String(count));
	});

	it('says how many there usually are', () => {
		expect(findingOf(rule, plan(5)).message).toContain('专业基础课程 5 门，一般为 4 门（§8.1.2）');
	});

	it('counts no course without hours', () => {
		const { courses } = referencePlan();
		const idle = courses.map((course) =>
			course.id === 'retail' ? { ...course, terms: [] } : course,
		);
		expect(findingOf(rule, referencePlan({ courses: idle })).measured).toBe('3');
	});

	it('holds a reason for as many or fewer too many, not for more', () => {
		expect(findingOf(rule, plan(6, '6')).status).toBe('justified');
		expect(findingOf(rule, plan(5, '6')).status).toBe('justified');
		expect(findingOf(rule, plan(7, '6')).status).toBe('violation');
	});
});

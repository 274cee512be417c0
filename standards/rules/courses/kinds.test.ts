import { describe, expect, it } from 'vitest';
import type { Category } from '#domain/plan/shape.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { kinds as rule } from './kinds.ts';

const plan = (categories: Category[], parts: PlanParts = {}) =>
	planOf({ courses: categories.map((category) => ({ category, weekly: { 1: 2 } })), ...parts });

describe('courses/kinds', () => {
	it('takes a plan with all three, and public courses for none of them', () => {
		expect(findingOf(rule, referencePlan()).status).toBe('pass');
		expect(findingOf(rule, plan(['foundation', 'core', 'extension'])).status).toBe('pass');
		const finding = findingOf(rule, plan(['foundation', 'core', 'public']));
		expect(finding).toMatchObject({
			status: 'violation',
			strength: 'usual',
			measured: '专业拓展课程',
		});
	});

	it('counts no course without hours, and a group only with a choice that has them', () => {
		const others = [
			{ category: 'foundation', weekly: { 1: 2 } },
			{ category: 'core', weekly: { 3: 2 } },
		] as const;
		const idle = planOf({ courses: [...others, { category: 'extension' }] });
		expect(findingOf(rule, idle).status).toBe('violation');
		const option = { category: 'extension', group: 'g1', weekly: { 3: 2 } } as const;
		const courses = [...others, option, option];
		expect(findingOf(rule, planOf({ groups: [groupOf()], courses })).status).toBe('pass');
	});

	it('lapses when a second kind goes', () => {
		const justifications = [justificationOf(rule.id, '专业拓展课程')];
		expect(findingOf(rule, plan(['foundation', 'core'], { justifications })).status).toBe(
			'justified',
		);
		expect(findingOf(rule, plan(['core'], { justifications })).status).toBe('violation');
	});
});

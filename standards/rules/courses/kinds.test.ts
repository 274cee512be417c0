import { describe, expect, it, test } from 'vitest';
import type { Category } from '#domain/plan/shape.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
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

	it('says all that is lacking, and where', () => {
		const finding = findingOf(rule, plan(['foundation']));
		expect(finding.at).toEqual(['courses']);
		expect(finding.message).toBe(
			'没有专业核心课程、专业拓展课程，专业课程一般包括专业基础课程、专业核心课程、专业拓展课程（§8.1.2）。请补上，或写明理由。',
		);
		expect(findingOf(rule, referencePlan())).toMatchObject({
			message: '专业课程包括专业基础课程、专业核心课程、专业拓展课程（§8.1.2）。',
			at: ['courses'],
		});
	});

	test.each<[string, Category]>([
		['公共基础课程', 'public'],
		['专业基础课程', 'foundation'],
		['核心课程', 'core'],
		['拓展课程', 'extension'],
	])('%s are there where a course is %s', (kind, category) => {
		const asked = { parameters: [parameterOf({ parts: [kind] })] };
		const found = (['public', 'foundation', 'core', 'extension'] as const).filter(
			(each) => findingOf(rule, plan([each]), asked).status === 'pass',
		);
		expect(found).toEqual([category]);
	});

	it('finds no kind that a course cannot say it is', () => {
		const asked = { parameters: [parameterOf({ parts: ['通识课程'] })] };
		const every = plan(['public', 'foundation', 'core', 'extension']);
		expect(findingOf(rule, every, asked).status).toBe('violation');
	});

	it('lapses when a second kind goes', () => {
		const justifications = [justificationOf(rule.id, '专业拓展课程')];
		expect(findingOf(rule, plan(['foundation', 'core'], { justifications })).status).toBe(
			'justified',
		);
		expect(findingOf(rule, plan(['core'], { justifications })).status).toBe('violation');
	});
});

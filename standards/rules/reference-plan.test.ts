import { describe, expect, test } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging } from '../judging.ts';

describe('the reference plan', () => {
	test('passes every rule of scope plan', async () => {
		const plan = referencePlan();
		const judging = await prepareJudging(plan, { today: '2026-11-20' });
		if (!judging.ok) throw new Error('no judging');
		const { findings, submittable } = checkPlan(judging.value, plan, '2026-11-20');
		const open = findings.filter(({ scope, status }) => scope === 'plan' && status !== 'pass');
		expect(open).toEqual([]);
		expect(submittable).toBe(true);
	});
	const { totals } = measure(referencePlan());
	test('has the totals that rules.md states', () => {
		expect(totals.hours).toBe(311400);
		expect(totals.publicHours).toBe(117000);
		expect(totals.professionalHours).toBe(194400);
		expect(totals.practiceLeast).toBe(174500);
		expect(totals.practiceMost).toBe(174500);
		expect(totals.electiveHours).toBe(41400);
		expect(totals.credits).toBe(16100);
	});
	test('has 27 27 28 28 28 weekly hours and none in the last semester', () => {
		const loads = totals.timetabled.map(
			(hours, index) => hours / (totals.teachingWeeks[index] || 1),
		);
		expect(loads).toEqual([27, 27, 28, 28, 28, 0]);
	});
	test('fills the practice weeks of its calendar', () => {
		expect(totals.practiceWeeks).toEqual([100, 100, 100, 100, 100, 1800]);
	});
});

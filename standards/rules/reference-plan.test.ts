import { describe, expect, test } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

describe('the reference plan', () => {
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

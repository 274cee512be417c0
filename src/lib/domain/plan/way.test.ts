import { expect, it } from 'vitest';
import { stages } from './life.ts';
import { isInSchool, stepOf, wayOf } from './way.ts';

it('leads from the draft to publication; what is beside it stands at the step that it goes back to', () => {
	expect(wayOf({ departmentReview: false }, 'revision')).toEqual([
		'drafting',
		'academic-review',
		'deliberation',
		'approval',
		'published',
	]);
	expect([stepOf('returned'), stepOf('revision')]).toEqual(['drafting', 'deliberation']);
});

it('has 系部审核 where the school has it or the plan is there, and 已归档 where it has come to that', () => {
	expect(wayOf({ departmentReview: true }, 'drafting')).toContain('department-review');
	expect(wayOf({ departmentReview: false }, 'department-review')).toContain('department-review');
	expect(wayOf({ departmentReview: false }, 'archived').at(-1)).toBe('archived');
});

it('shows each stage at a step', () => {
	for (const departmentReview of [true, false])
		for (const stage of stages) expect(wayOf({ departmentReview }, stage)).toContain(stepOf(stage));
});

it.each([
	['2026-08-31', false],
	['2026-09-01', true],
	['2029-08-31', true],
	['2029-09-01', false],
])('a cohort of 2026 for three years is in school on %s: %s', (day, expected) => {
	expect(isInSchool({ cohort: 2026, years: 3 }, day)).toBe(expected);
});

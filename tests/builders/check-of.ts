/** A check of a plan that found what it is told to have found, and nothing else. */
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';

export const checkOf = (plan: Plan, findings: Finding[] = []): Check => ({
	ruleSet: '',
	verdict: 'pass',
	submittable: true,
	measures: measure(plan),
	findings,
	kept: new Map(),
});

import { describe, expect, it } from 'vitest';
import {
	claimed,
	mappingOf,
	occupation,
	occupationOf,
	type Certificate,
} from '#tests/builders/claims-of.ts';
import { findingOf } from '#tests/builders/judging-of.ts';
import { measure } from '#domain/plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { functionWeights } from '../../mapping/function-weights.ts';
import { weights as rule } from './weights.ts';

const planWith = (mapping: Certificate['mapping'], parts: Partial<Certificate> = {}) =>
	planOf({
		courses: [{ id: 'a', weekly: { 3: 8 } }],
		certificates: [occupationOf({ mapping, ...parts })],
	});
const of = (mapping: Certificate['mapping'], parts?: Partial<Certificate>) =>
	findingOf(rule, planWith(mapping, parts), claimed());
const mapping = [
	...mappingOf(['五级/1.1.1'], 'a', 30),
	...mappingOf(['五级/4.1.1', '五级/k/4.1.1'], 'a', 25),
	...mappingOf(['五级/7.1.1'], 'a', 20),
];

describe('hours by function beside the weights of the exam', () => {
	it('are plotted for the chosen track and level', () => {
		const plan = planWith(mapping);
		const rows = functionWeights(occupation, plan.certificates[0]!, measure(plan));
		expect(
			rows
				.filter(({ skill }) => skill !== null)
				.map(({ number, mapped, theory, skill }) => [number, mapped.hours, theory, skill]),
		).toEqual([
			[1, 3000, 10, 30],
			[4, 5000, 40, 50],
			[7, 2000, 20, 20],
		]);
		const finding = of(mapping);
		expect(finding).toMatchObject({ status: 'pass', strength: 'advice' });
		expect(finding.message).toContain('直播营销 50 学时 50.0%（理论 40%、技能 50%）');
	});

	it('lack a function that is examined', () => {
		expect(of(mapping.slice(0, 3))).toMatchObject({ status: 'violation', measured: '售后与复盘' });
		expect(of([...mapping.slice(0, 3), ...mappingOf(['五级/7.1.1'], 'a', null)]).status).toBe(
			'missing-data',
		);
	});

	it('are not asked where the standard has no weights', () => {
		expect(of(mapping, { level: '二级', track: 'D' }).status).toBe('not-applicable');
	});
});

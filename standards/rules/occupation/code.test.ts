import { describe, expect, it } from 'vitest';
import { claimed, occupationOf } from '#tests/builders/claims-of.ts';
import { findingOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { code as rule } from './code.ts';

const joined = { sameOccupations: [['4-01-06-02', '4-01-02-07']] };
const of = (code: string, world: object = joined) => {
	const plan = planOf({ certificates: [occupationOf()] });
	const occupations = [{ name: '职业', code }];
	return findingOf(
		rule,
		{ ...plan, occupations: { ...plan.occupations, occupations } },
		claimed(world),
	);
};

describe('the code of an occupation', () => {
	it('is one, whatever edition it is of', () => {
		expect(of('4-01-06-02')).toMatchObject({ status: 'pass', strength: 'advice' });
		expect(of('4-01-02-07').status).toBe('pass');
		expect(of('4-01-06-02').message).toContain('4-01-06-02 与 4-01-02-07 是同一职业');
	});

	it('is not in a plan that leads to another', () => {
		expect(of('4-13-01-05')).toMatchObject({ status: 'violation', measured: '4-01-02-07' });
		expect(of('4-01-06-02', { sameOccupations: [] }).status).toBe('violation');
	});
});

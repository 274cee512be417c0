import { describe, expect, it, test } from 'vitest';
import { firstOf, itIsACondition, openOf, tightened } from '#tests/builders/conditions-of.ts';
import { baseOf } from '#tests/builders/facts-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { bases as rule } from './bases.ts';

const until = (from: string | null, to: string | null) => ({
	bases: [baseOf({ agreement: { from, to } })],
});
const statusesOf = (changes: object) => openOf(rule, changes).map(({ status }) => status);
const broken = ['violation', 'violation'];

describe('internship bases', () => {
	itIsACondition(rule, '协议', { bases: [] });

	test.each([
		['2026-11-20', '2026-11-20', []],
		['2026-11-21', '2027-11-20', broken],
		['2024-01-01', '2026-11-19', broken],
		['2024-01-01', null, []],
		[null, '2026-11-19', broken],
		[null, '2027-11-20', ['missing-data', 'missing-data']],
	])('with an agreement from %s to %s: %j', (from, to, statuses) => {
		expect(statusesOf(until(from, to))).toEqual(statuses);
	});

	it('are none without an agreement', () => {
		expect(statusesOf({ bases: [baseOf({ agreement: null })] })).toEqual(broken);
	});

	it('offer the positions together', () => {
		const [first = '', ...rest] = baseOf().positions;
		const two = [baseOf({ positions: [first] }), baseOf({ positions: rest })];
		expect(openOf(rule, { bases: two })).toEqual([]);
		const past = {
			...baseOf({ positions: [first] }),
			agreement: { from: '2020-01-01', to: '2021-01-01' },
		};
		expect(openOf(rule, { bases: [past, two[1]!] })).toMatchObject([
			{ status: 'violation', measured: first },
		]);
	});

	it('need not offer what the plan leaves out', () => {
		const plan = referencePlan();
		const [, ...positions] = plan.occupations.positions;
		const less = { ...plan, occupations: { ...plan.occupations, positions } };
		const given = { bases: [baseOf({ positions })] };
		expect(openOf(rule, given, { plan: less })).toEqual([]);
		expect(openOf(rule, given, { plan })).toHaveLength(1);
	});

	it('is tightened, never loosened', () => {
		const parameters = tightened(rule.id, { part: 'agreement', value: { min: '2' } }) ?? [];
		expect(firstOf(rule, {}, { parameters })).toMatchObject({ status: 'violation', measured: '1' });
		expect(tightened(rule.id, { part: 'agreement', value: { min: '0' } })).toBeNull();
	});
});

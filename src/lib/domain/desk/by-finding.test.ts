import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { byFinding } from './by-finding.ts';
import { mostOpenPoints, openPointsIn } from './open-point.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
	...{ rule: 'courses/required', title: '国家安全教育', strength: 'mandatory', scope: 'plan' },
	...{ status: 'violation', layers: [], measured: '', required: '国家安全教育', slack: null },
	clause: { standard: '730705', edition: '2025', number: '8.1', quote: '开设国家安全教育' },
	...{ at: ['courses'], message: '', excuse: null, remedy: null, fixes: [] },
	...more,
});
const plan = (planId: string, ...findings: Finding[]) => ({ planId, open: openPointsIn(findings) });

describe('what is open in a plan', () => {
	it('has what keeps it from the nearest step first, and nothing that is met', () => {
		const points = openPointsIn([
			finding({ status: 'pass' }),
			finding({ strength: 'usual', title: '提示' }),
			finding({ scope: 'conditions', title: '生师比' }),
			finding(),
		]);
		expect(points.map(({ title, gate }) => [title, gate])).toEqual([
			['国家安全教育', 'submit'],
			['生师比', 'publish'],
			['提示', null],
		]);
	});

	it('is cut where there is more than a list can bear', () => {
		expect(openPointsIn(Array.from({ length: 300 }, () => finding()))).toHaveLength(mostOpenPoints);
	});

	it('keeps the whole reason that waits to be confirmed, for it is confirmed by its words', () => {
		const reason = '长'.repeat(1000);
		const excuse = {
			kind: 'justification',
			reason,
			by: '',
			on: '',
			confirmed: false,
			confirmation: null,
		} as const;
		const [point] = openPointsIn([finding({ status: 'justified', strength: 'principle', excuse })]);
		expect(point).toMatchObject({ gate: 'accept', reason });
	});
});

describe('the same finding', () => {
	it('is one group over plans and editions, each plan with all its places', () => {
		const later = { standard: '730705', edition: '2027', number: '8.1', quote: '开设国家安全教育' };
		const [group, ...others] = byFinding([
			plan('a', finding(), finding({ at: ['courses/c1'] })),
			plan('b', finding({ clause: later })),
		]);
		expect(others).toEqual([]);
		expect(group?.plans.map(({ planId, points }) => [planId, points.length])).toEqual([
			['a', 2],
			['b', 1],
		]);
	});

	it('is another one under another clause, result or rule', () => {
		const groups = byFinding([
			plan(
				'a',
				finding(),
				finding({ rule: 'hours/total' }),
				finding({ status: 'missing-data' }),
				finding({ clause: { layer: 'school', issuer: '甲校', number: null, quote: null } }),
			),
		]);
		expect(groups).toHaveLength(4);
	});

	it('stands before others the more plans have it, and what blocks before what does not', () => {
		const hint = finding({ strength: 'usual', rule: 'x' });
		const groups = byFinding([plan('a', hint), plan('b', hint), plan('c', finding())]);
		expect(groups.map(({ gate }) => gate)).toEqual(['submit', null]);
	});
});

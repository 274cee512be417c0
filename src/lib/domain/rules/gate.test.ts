import { expect, it, test } from 'vitest';
import { findingWith } from '#tests/builders/finding-of.ts';
import type { Finding } from './finding.ts';
import { gateOf, gates, keeps, type Gate } from './gate.ts';

const remedy = { what: '聘 2 人', who: '人事处', by: '2027-08-31', on: '2026-05-12' };

test.each<[what: string, Partial<Finding>, Gate | null]>([
	['a violation', {}, 'submit'],
	['missing data', { status: 'missing-data' }, 'submit'],
	['a reason nobody has confirmed', { status: 'justified', strength: 'principle' }, 'accept'],
	['a condition that is not met', { scope: 'conditions' }, 'publish'],
	['a condition that is remedied', { scope: 'conditions', remedy }, null],
	['advice', { strength: 'advice' }, null],
	['a finding that passes', { status: 'pass' }, null],
])('%s keeps a plan from its own step alone', (_, changes, gate) => {
	expect(gateOf(findingWith(changes))).toBe(gate);
	expect(gates.filter((each) => keeps(each, findingWith(changes)))).toEqual(gate ? [gate] : []);
});

it('steps stand in the order in which a plan takes them', () => {
	expect(gates).toEqual(['submit', 'accept', 'publish']);
});

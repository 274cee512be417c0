import { describe, expect, test } from 'vitest';
import { findingWith } from '#tests/builders/finding-of.ts';
import type { Finding, Status } from './finding.ts';
import type { Scope, Strength } from './parameter.ts';
import {
	blocks,
	isUnconfirmed,
	isUnremedied,
	submittable,
	verdictOf,
	type CheckVerdict,
} from './verdict.ts';

const finding = (strength: Strength, scope: Scope, status: Status): Finding =>
	findingWith({ strength, scope, status });

type Row = [Strength, Scope, Status, CheckVerdict, submits: boolean];
/** Every combination that formats.md speaks of; whatever is not listed passes and may be submitted. */
const table: Row[] = [
	['mandatory', 'plan', 'violation', 'fail', false],
	['mandatory', 'plan', 'missing-data', 'incomplete', false],
	['mandatory', 'conditions', 'violation', 'incomplete', true],
	['mandatory', 'conditions', 'missing-data', 'incomplete', true],
	['principle', 'plan', 'violation', 'incomplete', false],
	['principle', 'plan', 'missing-data', 'incomplete', false],
	['principle', 'plan', 'justified', 'pass', true],
	['principle', 'conditions', 'violation', 'incomplete', true],
	['principle', 'conditions', 'missing-data', 'incomplete', true],
	['principle', 'conditions', 'justified', 'pass', true],
	['usual', 'plan', 'violation', 'pass', true],
	['usual', 'plan', 'missing-data', 'pass', true],
	['usual', 'conditions', 'violation', 'pass', true],
	['advice', 'plan', 'violation', 'pass', true],
	['advice', 'plan', 'missing-data', 'pass', true],
	['mandatory', 'plan', 'not-applicable', 'pass', true],
	['mandatory', 'plan', 'pass', 'pass', true],
];

const strengths = ['mandatory', 'principle', 'usual', 'advice'] as const;
const scopes = ['plan', 'conditions'] as const;
const statuses = ['pass', 'violation', 'justified', 'missing-data', 'not-applicable'] as const;
const every = strengths.flatMap((strength) =>
	scopes.flatMap((scope) => statuses.map((status) => finding(strength, scope, status))),
);
const named = (findings: readonly Finding[]) =>
	findings.map(({ strength, scope, status }) => `${strength} ${scope} ${status}`);

describe('what holds a plan up', () => {
	test('before submission: open findings of binding rules, of the plan itself', () => {
		expect(named(every.filter(blocks))).toEqual([
			'mandatory plan violation',
			'mandatory plan missing-data',
			'principle plan violation',
			'principle plan missing-data',
		]);
	});

	test('before acceptance: a deviation from a principle whose reason is not confirmed', () => {
		expect(named(every.filter(isUnconfirmed))).toEqual([
			'principle plan justified',
			'principle conditions justified',
		]);
		const excuse = (confirmed: boolean) => ({
			...finding('principle', 'plan', 'justified'),
			excuse: {
				kind: 'justification' as const,
				reason: '企业生产周期所限',
				by: '周岚',
				on: '2026-05-12',
				confirmed,
				confirmation: null,
			},
		});
		expect(isUnconfirmed(excuse(false))).toBe(true);
		expect(isUnconfirmed(excuse(true))).toBe(false);
	});

	test('before publication: a condition not met or not known that has no remedy', () => {
		expect(named(every.filter(isUnremedied))).toEqual([
			'mandatory conditions violation',
			'mandatory conditions missing-data',
		]);
		const remedy = { what: '聘 2 人', who: '人事处', by: '2027-08-31', on: '2026-05-12' };
		expect(isUnremedied({ ...finding('mandatory', 'conditions', 'violation'), remedy })).toBe(
			false,
		);
	});
});

describe('verdict and submittable', () => {
	test.each(table)('%s %s %s: %s, submittable %s', (strength, scope, status, verdict, submits) => {
		const findings = [finding('mandatory', 'plan', 'pass'), finding(strength, scope, status)];
		expect(verdictOf(findings)).toBe(verdict);
		expect(submittable(findings)).toBe(submits);
	});

	test('fail outweighs incomplete, and one open finding keeps a plan back', () => {
		const findings = [
			finding('mandatory', 'conditions', 'missing-data'),
			finding('mandatory', 'plan', 'violation'),
		];
		expect(verdictOf(findings)).toBe('fail');
		expect(submittable(findings)).toBe(false);
		expect(verdictOf([])).toBe('pass');
	});
});

import { describe, expect, test } from 'vitest';
import type { Finding, Status } from './finding.ts';
import type { Scope, Strength } from './parameter.ts';
import { submittable, verdictOf, type CheckVerdict } from './verdict.ts';

const finding = (strength: Strength, scope: Scope, status: Status): Finding => ({
	rule: 'hours/total',
	title: '总学时',
	strength,
	scope,
	status,
	clause: { ours: true, number: null, quote: null },
	layers: [],
	measured: '',
	required: '',
	slack: null,
	at: [],
	message: '',
	excuse: null,
	remedy: null,
	fixes: [],
});

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

import { expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { bareSummary, countsOf, type KeptSummary } from './row.ts';

it('counts findings by what the screen says of them', () => {
	const of = (status: Finding['status'], strength: Finding['strength']) =>
		({ status, strength }) as Finding;
	const findings = [
		of('pass', 'mandatory'),
		of('pass', 'advice'),
		...Array.from({ length: 3 }, () => of('violation', 'mandatory')),
		...Array.from({ length: 4 }, () => of('violation', 'principle')),
		...Array.from({ length: 5 }, () => of('violation', 'usual')),
		...Array.from({ length: 6 }, () => of('violation', 'advice')),
		...Array.from({ length: 7 }, () => of('justified', 'principle')),
		...Array.from({ length: 8 }, () => of('missing-data', 'mandatory')),
		...Array.from({ length: 9 }, () => of('not-applicable', 'mandatory')),
	];
	expect(countsOf(findings)).toEqual({
		pass: 2,
		violation: { mandatory: 3, principle: 4, usual: 5, advice: 6 },
		justified: 7,
		missingData: 8,
		notApplicable: 9,
	});
});

it('lists are told of a check all but what is open in it', () => {
	const bare = {
		...{ verdict: 'pass', submittable: true, ruleSet: '2026.1', today: '2026-11-20' },
		counts: countsOf([]),
	} as const satisfies KeptSummary;
	expect(bareSummary({ ...bare, open: [] })).toStrictEqual(bare);
	expect(bareSummary(bare)).toStrictEqual(bare);
	expect(bareSummary(null)).toBeNull();
});

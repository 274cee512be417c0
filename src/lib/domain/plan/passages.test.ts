/** What the table of a plan's life asks for at each passage, what it records and what it keeps. */
import { describe, expect, it, test } from 'vitest';
import { passageOf, stageAfter, type Action, type Stage, type Ways } from './life.ts';
import { needsOf, passages } from './passages.ts';

const judged = ['submittable', 'confirmed', 'comments-settled', 'uninvolved'];

test.each<[Stage, Action, readonly string[], string | undefined, string | undefined]>([
	['drafting', 'submit', ['submittable'], undefined, undefined],
	['revision', 'submit', ['submittable'], undefined, undefined],
	['academic-review', 'withdraw', [], undefined, undefined],
	['department-review', 'endorse', ['submittable', 'uninvolved'], undefined, undefined],
	['department-review', 'return', [], undefined, undefined],
	['academic-review', 'return', [], undefined, undefined],
	['academic-review', 'accept', judged, undefined, 'version'],
	['deliberation', 'deliberate', judged, 'deliberation', 'version'],
	['deliberation', 'return', [], 'deliberation', undefined],
	[
		...(['approval', 'approve'] as const),
		...([['submittable', 'confirmed', 'uninvolved', 'unapproved'], 'approval', undefined] as const),
	],
	['approval', 'return', [], 'approval', undefined],
	['approval', 'publish', [...judged, 'approved', 'remedied'], undefined, 'record'],
	['published', 'archive', [], undefined, undefined],
])('%s %s needs %j, records %s, keeps %s', (stage, action, needs, records, keeps) => {
	const passage = passageOf(stage, action);
	expect([passage?.needs, passage?.records, passage?.keeps]).toEqual([needs, records, keeps]);
});

it('whoever returns or archives says why, and nobody else need', () => {
	const asked = passages.filter(({ needsReason }) => needsReason).map(({ action }) => action);
	expect(new Set(asked)).toEqual(new Set(['return', 'archive']));
	expect(asked).toHaveLength(5);
});

describe('a change that the school lets do without', () => {
	const ways = (...skipped: NonNullable<Ways['skipped']>): Ways => ({
		departmentReview: true,
		skipped,
	});

	it('the department goes to 教务 at once', () => {
		expect(stageAfter('drafting', 'submit', ways('department-review'))).toBe('academic-review');
		expect(stageAfter('drafting', 'submit', ways('approval'))).toBe('department-review');
	});

	it('the deliberation goes from 教务 to the approval, and back to 教务 after a revision', () => {
		expect(stageAfter('academic-review', 'accept', ways('deliberation'))).toBe('approval');
		expect(stageAfter('revision', 'submit', ways('deliberation'))).toBe('academic-review');
		expect(stageAfter('academic-review', 'accept', ways('approval'))).toBe('deliberation');
		expect(stageAfter('revision', 'submit', ways('approval'))).toBe('deliberation');
	});

	it('the approval is published without one, but with all else that is asked for', () => {
		const needs = (to: Ways) => needsOf(passageOf('approval', 'publish')!, to);
		expect(needs(ways('approval'))).toEqual([...judged, 'remedied']);
		for (const way of [ways(), ways('deliberation'), { departmentReview: false }])
			expect(needs(way)).toEqual([...judged, 'approved', 'remedied']);
	});
});

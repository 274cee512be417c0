import { describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Anchor } from './anchor.ts';
import { threadsOnPaths } from './on-paths.ts';
import type { RemarkRow } from './thread.ts';
import { threadsOf } from './threads-of.ts';

const row = (id: string, anchor: Anchor): RemarkRow => ({
	...{ id, threadId: id, anchor, text: id, edits: null, mentions: [], revision: 0 },
	...{
		by: { id: 'p', name: '沈毅' },
		voice: 'academic-affairs' as const,
		at: '2026-11-26T06:00:00Z',
	},
	...{ returnedBy: null, origin: null },
});
const threads = threadsOf(
	[
		row('cell', { kind: 'place', path: 'courses/c1/credits' }),
		row('course', { kind: 'place', path: 'courses/c1' }),
		row('fifth', { kind: 'place', path: 'courses/c1/terms', semester: 5 }),
		row('finding', { kind: 'finding', rule: 'hours/total', at: ['courses'], title: '总学时' }),
		row('plan', { kind: 'plan' }),
	],
	[],
);
const on = (...paths: string[]) =>
	threadsOnPaths(threads, paths).map((one) => [one.thread.id, ...one.paths]);

describe('comments on what was changed', () => {
	it('are those at, above and below it', () => {
		expect(on('courses/c1/credits')).toEqual([
			['cell', 'courses/c1/credits'],
			['course', 'courses/c1/credits'],
			['finding', 'courses/c1/credits'],
		]);
		expect(on('courses/c1')).toEqual([
			['cell', 'courses/c1'],
			['course', 'courses/c1'],
			['fifth', 'courses/c1'],
			['finding', 'courses/c1'],
		]);
	});
	it('are not those of a neighbour whose name begins alike', () => {
		expect(on('courses/c10/credits')).toEqual([['finding', 'courses/c10/credits']]);
		expect(on('goal')).toEqual([]);
	});
	it('of a semester are told from those of others by the plans', () => {
		const terms = [
			{ id: '4', semester: 4, weeklyHours: 2 },
			{ id: '5', semester: 5, weeklyHours: 2 },
		];
		const plan = planOf({ courses: [{ id: 'c1', category: 'core', terms }] });
		const at = (path: string) =>
			threadsOnPaths(threads, [path], [plan]).some(({ thread }) => thread.id === 'fifth');
		expect(at('courses/c1/terms/5/weeklyHours')).toBe(true);
		expect(at('courses/c1/terms/4/weeklyHours')).toBe(false);
		expect(at('courses/c1/terms/9')).toBe(true);
	});
});

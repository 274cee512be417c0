import { expect, it } from 'vitest';
import { byRow } from './by-row.ts';

it('keeps cells of a row together, the last of one cell, and nothing without a place', () => {
	const a = { row: 'courses/a', column: 'hours' } as const;
	const b = { row: 'courses/b', column: 'credits' } as const;
	expect(
		byRow([
			[a, 1],
			[{ ...a, column: 'credits' }, 2],
			[b, 3],
			[b, 4],
			[null, 5],
		]),
	).toEqual({ 'courses/a': { hours: 1, credits: 2 }, 'courses/b': { credits: 4 } });
});

import { expect, it } from 'vitest';
import { countMarks, type MarkCounts } from './mark.ts';
import { tallyChange } from './tally-change.ts';

const counts = (some: Partial<MarkCounts>): MarkCounts => ({ ...countMarks([]), ...some });

it('says what has changed', () => {
	expect(tallyChange(counts({ bad: 4, ok: 29 }), counts({ bad: 3, ok: 30 }))).toBe(
		'不符合 由 4 变为 3，符合 由 29 变为 30',
	);
});

it('is silent where nothing has', () => {
	expect(tallyChange(counts({ bad: 4 }), counts({ bad: 4 }))).toBeNull();
});

import { expect, it } from 'vitest';
import { recordHistories, type RecordEntry } from './life.ts';

const entry = (recordId: string, revision: number): RecordEntry => ({
	...{ recordId, revision, kind: 'filing', version: 1, outcome: 'pass', value: {} },
	...{ by: { name: '沈毅' }, at: '2026-06-01T00:00:00Z' },
});

it('shows each record as it was last entered, with all that it said before', () => {
	const shown = recordHistories([
		entry('approval/1', 1),
		entry('filing', 1),
		entry('filing', 2),
		entry('filing', 3),
	]);
	expect(shown.map(({ last }) => [last.recordId, last.revision])).toEqual([
		['approval/1', 1],
		['filing', 3],
	]);
	expect(shown[1]?.earlier.map(({ revision }) => revision)).toEqual([2, 1]);
});

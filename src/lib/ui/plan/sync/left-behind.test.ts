import { describe, expect, it } from 'vitest';
import type { Batch } from './batch.ts';
import { forgetLeft, leftBehind, leftText } from './left-behind.ts';
import { Memory } from './memory.ts';
import { Shelf } from './shelf.ts';

const batch = (requestId: string, to: unknown): Batch => ({
	...{ requestId, label: '学分 改为 3', at: '2026-11-21T10:00:00.000Z' },
	edits: [{ op: 'set', path: 'courses/a/credits', from: null, to }],
});
const at = (storage: Memory, schoolId: string, personId: string, planId: string) =>
	new Shelf(storage, { schoolId, personId, planId });

describe('what is left behind in a browser', () => {
	it('is told of one person alone, of every school and plan, and goes when they say so', () => {
		const storage = new Memory();
		storage.setItem('xunbiao/look', '{}');
		at(storage, 's1', 'p1', 'x').put(batch('a', 3));
		at(storage, 's2', 'p1', 'y').put(batch('b', 4));
		at(storage, 's1', 'p2', 'x').put(batch('c', 5));
		storage.setItem('xunbiao/unsaved/s1/p1/x/broken', '{');
		const left = leftBehind(storage, 'p1');
		expect(left.map(({ planId }) => planId)).toEqual(['x', 'y']);
		forgetLeft(storage, left);
		expect(leftBehind(storage, 'p1')).toEqual([]);
		expect(leftBehind(storage, 'p2')).toHaveLength(1);
		expect(leftBehind(null, 'p1')).toEqual([]);
	});

	it('can be read as a text', () => {
		const storage = new Memory();
		at(storage, 's', 'p', 'x').put(batch('a', 3));
		expect(leftText(leftBehind(storage, 'p'))).toContain('courses/a/credits：空 → 3');
	});
});

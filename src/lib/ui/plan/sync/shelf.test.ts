import { describe, expect, it } from 'vitest';
import type { Batch } from './batch.ts';
import { Memory } from './memory.ts';
import { Shelf } from './shelf.ts';

const owner = (personId: string, planId: string, schoolId = 's') => ({
	schoolId,
	personId,
	planId,
});
const batch = (requestId: string, at = '2026-11-21T10:00:00.000Z'): Batch => ({
	requestId,
	at,
	label: '',
	edits: [{ op: 'set', path: 'goal', from: '', to: requestId }],
});

describe('the shelf of unsaved batches', () => {
	it('gives them back to a later visit in the order in which they were made', () => {
		const storage = new Memory();
		const before = new Shelf(storage, owner('p1', 'plan'));
		before.keep([batch('z'), batch('a'), batch('m', '2026-11-21T10:00:01.000Z')]);
		expect(new Shelf(storage, owner('p1', 'plan')).all().map(({ requestId }) => requestId)).toEqual(
			['z', 'a', 'm'],
		);
	});

	it('keeps apart what belongs to other people and other plans', () => {
		const storage = new Memory();
		new Shelf(storage, owner('p1', 'plan')).put(batch('a'));
		expect(new Shelf(storage, owner('p2', 'plan')).all()).toEqual([]);
		expect(new Shelf(storage, owner('p1', 'plan2')).all()).toEqual([]);
		expect(new Shelf(storage, owner('p1', 'plan', 's2')).all()).toEqual([]);
	});

	it('never touches what another tab has put there', () => {
		const storage = new Memory();
		const [one, two] = [new Shelf(storage, owner('p', 'x')), new Shelf(storage, owner('p', 'x'))];
		one.put(batch('a'));
		two.keep([batch('b')]);
		two.keep([]);
		expect(new Shelf(storage, owner('p', 'x')).all().map(({ requestId }) => requestId)).toEqual([
			'a',
		]);
	});

	it('knows which of its batches another window has dealt with', () => {
		const storage = new Memory();
		const before = new Shelf(storage, owner('p', 'x'));
		before.put(batch('a'));
		const key = [...storage.kept.keys()][0] ?? null;
		const shelf = new Shelf(storage, owner('p', 'x'));
		shelf.all();
		expect(shelf.takenOff({ key, newValue: null })).toBe('a');
		expect(shelf.takenOff({ key, newValue: '{}' })).toBeNull();
		expect(shelf.takenOff({ key: 'other', newValue: null })).toBeNull();
		expect(shelf.takenOff({ key: null, newValue: null })).toBeNull();
	});

	it('says so when the browser has no room, and passes over broken entries', () => {
		const storage = new Memory();
		const shelf = new Shelf(storage, owner('p', 'x'));
		shelf.put(batch('a'));
		storage.kept.set('xunbiao/unsaved/s/p/x/broken', '{');
		expect(shelf.all()).toHaveLength(1);
		storage.full = true;
		expect(shelf.keep([batch('a'), batch('b')])).toBe(false);
		expect(new Shelf(null, owner('p', 'x')).put(batch('a'))).toBe(false);
	});
});

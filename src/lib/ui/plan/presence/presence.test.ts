import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import { hereWords, pageOf, whereWords } from './page-words.ts';
import { People } from './people.svelte.ts';
import { freeLook, type Place, type Presence } from './place.ts';
import { apart, beat, Whereabouts } from './whereabouts.ts';

const at = (clientId: string, id: string, place: Partial<Place> = {}): Presence => ({
	clientId,
	by: { id, name: `${id}名` },
	page: 'courses',
	at: null,
	...place,
});

describe('people on a plan', () => {
	it('are each there once, where they were heard of last, and never oneself', () => {
		const people = new People('me');
		people.come(at('a', 'zhou', { at: 'x' }));
		people.come(at('b', 'zhou', { at: 'y' }));
		people.come(at('c', 'me'));
		expect(people.list).toMatchObject([{ id: 'zhou', at: 'y' }]);
		people.leave('b');
		expect(people.list).toMatchObject([{ id: 'zhou', at: 'x' }]);
		people.clear();
		expect(people.list).toEqual([]);
	});

	it('are found by page and place', () => {
		const people = new People('me');
		people.come(at('a', 'zhou', { at: 'courses/c1 credits' }));
		people.come(at('b', 'chen', { page: 'chapters/goal', at: 'goal' }));
		expect(Object.keys(people.on('courses'))).toEqual(['courses/c1 credits']);
		expect(people.at('goal').map(({ id }) => id)).toEqual(['chen']);
	});

	it('differ in looks as long as there are enough, and keep their own', () => {
		const people = new People('me');
		for (const id of ['a', 'b', 'c', 'd', 'e']) people.come(at(id, id));
		expect(people.list.slice(0, 4).map(({ look }) => look)).toEqual([0, 1, 2, 3]);
		people.leave('b');
		people.come(at('f', 'f'));
		people.come(at('b', 'b'));
		expect(people.list.find(({ id }) => id === 'b')?.look).toBe(1);
		expect(freeLook([0, 1, 3], 7)).toBe(2);
		expect(freeLook([0, 1, 2, 3], 6)).toBe(2);
	});
});

describe('where one stands', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is said at once when others listen, then no more often than it may, the last place last', () => {
		const said: Place[] = [];
		const mine = new Whereabouts((place) => said.push(place));
		mine.turnTo('courses');
		mine.standAt('x');
		expect(said).toEqual([]);
		mine.begin();
		for (const place of ['a', 'b', 'c']) mine.standAt(place);
		expect(said).toEqual([{ page: 'courses', at: 'x' }]);
		vi.advanceTimersByTime(apart - 1);
		expect(said).toHaveLength(1);
		vi.advanceTimersByTime(1);
		expect(said.at(-1)).toEqual({ page: 'courses', at: 'c' });
		vi.advanceTimersByTime(beat);
		expect(said).toHaveLength(3);
		mine.turnTo('chapters/goal');
		vi.advanceTimersByTime(apart);
		expect(said.at(-1)).toEqual({ page: 'chapters/goal', at: null });
		mine.end();
		mine.standAt('z');
		vi.advanceTimersByTime(10 * beat);
		expect(said).toHaveLength(4);
	});
});

describe('presence in words', () => {
	const plan = planOf({ courses: [{ id: 'c1', name: '零售基础', weekly: { 1: 2 } }] });
	const peer = { id: 'zhou', name: '周岚', look: 0, page: 'courses', at: 'courses/c1 s1' };

	it('says page and place, and nothing of a place that the plan does not have', () => {
		expect(whereWords(plan, peer)).toBe('周岚在“课程与学时”，零售基础');
		expect(whereWords(plan, { ...peer, at: 'courses/none s1' })).toBe('周岚在“课程与学时”');
		expect(whereWords(plan, { ...peer, page: 'x', at: null })).toBe('周岚在“这份方案”');
		expect(hereWords([peer, { ...peer, name: '陈敏' }])).toBe('周岚、陈敏在这里');
	});

	it.each([
		['/plans/p', ''],
		['/plans/p/courses', 'courses'],
		['/plans/p/chapters/goal', 'chapters/goal'],
		['/plans/p/certs/x%40y', 'certs'],
	])('%s is page %j', (pathname, page) => {
		expect(pageOf(pathname, 'p')).toBe(page);
	});
});

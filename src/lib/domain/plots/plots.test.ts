import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../plan/measure.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { along, columnsIn, stacked } from './columns.ts';
import { fitted } from './fitted.ts';
import { lanesOf, type Bar } from './lanes.ts';
import { across, forward } from './links.ts';
import { isBroken, relationsOf } from './relations.ts';
import { niceStep, scaleTo } from './scale.ts';
import { markAfter } from './walk.ts';

const frame = { left: 40, top: 10, width: 600, height: 200 };

describe('a scale', () => {
	it.each([
		[600, [0, 200, 400, 600]],
		[601, [0, 200, 400, 600, 800]],
		[599, [0, 200, 400, 600]],
		[30, [0, 10, 20, 30]],
		[0, [0, 1]],
	])('up to %d has round steps', (most, ticks) => expect(scaleTo(most).ticks).toEqual(ticks));
	it('holds what it is made for', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (most) => {
				const { top, ticks, at } = scaleTo(most);
				expect(top).toBeGreaterThanOrEqual(most * 0.999999);
				expect(ticks.length).toBeLessThan(8);
				expect(at(most, 200)).toBeLessThanOrEqual(200);
			}),
		);
	});
	it('keeps within its axis what is below or above it', () => {
		expect([scaleTo(10).at(-1, 100), scaleTo(10).at(11, 100)]).toEqual([0, 100]);
		expect(niceStep(0, 4)).toBe(1);
	});
});

describe('columns', () => {
	it('stand side by side within the frame, and none is wider than it may be', () => {
		const columns = columnsIn(frame, 6);
		expect(columns.map(({ middle }) => middle)).toEqual([90, 190, 290, 390, 490, 590]);
		expect(columns[0]).toMatchObject({ x: 57, width: 66 });
		expect(columnsIn(frame, 2)[0]?.width).toBe(72);
		expect(columnsIn(frame, 0)).toEqual([]);
	});
	it('stack from the foot, and leave out nothing', () => {
		const boxes = stacked(frame, { x: 0, width: 10 }, [50, 0, 30]);
		expect(boxes.map((box) => box && [box.y, box.height])).toEqual([[160, 50], null, [130, 30]]);
	});
	it('share out a bar by what its parts are of the whole', () => {
		const bar = { x: 10, y: 0, width: 200, height: 20 };
		const boxes = along(bar, [1, 0, 3], 4);
		expect(boxes.map((box) => box && [box.x, box.width])).toEqual([[10, 50], null, [60, 150]]);
		expect(along(bar, [1], 0)).toEqual([null]);
	});
});

describe('arrow keys', () => {
	const box = (x: number, y: number) => ({ x, y, width: 20, height: 10 });
	const marks = [box(0, 0), box(0, 20), box(50, 2), box(50, 40)];
	it.each([
		[0, 'ArrowDown', 1],
		[0, 'ArrowRight', 2],
		[1, 'ArrowRight', 2],
		[2, 'ArrowDown', 3],
		[3, 'ArrowLeft', 1],
		[0, 'ArrowUp', null],
		[2, 'Home', 0],
		[0, 'End', 3],
		[0, 'x', null],
		[9, 'ArrowUp', null],
	])('from mark %d, %s', (at, key, to) => expect(markAfter(marks, at, key)).toBe(to));
	it('of no marks lead nowhere', () => expect(markAfter([], 0, 'End')).toBeNull());
});

describe('prerequisites', () => {
	const of = (before: readonly number[], after: readonly number[]) =>
		relationsOf(
			measure(
				planOf({
					courses: [
						{ weekly: Object.fromEntries(before.map((semester) => [semester, 2])) },
						{
							weekly: Object.fromEntries(after.map((semester) => [semester, 2])),
							prerequisites: ['c1'],
						},
					],
				}),
			),
		);
	it.each([
		[[1, 2], [3], 'met', false],
		[[1, 2], [2, 3], 'running', true],
		[[1], [1], 'same', true],
		[[2], [1], 'later', true],
		[[], [1], 'absent', false],
		[[1], [], 'absent', false],
	])('%j before %j: %s', (before, after, timing, broken) => {
		const [relation] = of(before, after);
		expect(relation?.timing).toBe(timing);
		expect(relation && isBroken(relation)).toBe(broken);
	});
	it('say each once, and nothing of a course that is its own', () => {
		const plan = planOf({
			courses: [{ weekly: { 1: 2 } }, { weekly: { 2: 2 }, prerequisites: ['c1', 'c2'] }],
		});
		expect(relationsOf(measure(plan))).toHaveLength(1);
	});
});

const anyBars = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 })), {
		maxLength: 30,
	})
	.map((spans) =>
		spans.map(([first, length], index): Bar => ({
			id: String(index),
			first,
			last: first + length,
			follows: index > 0 ? [String(index - 1)] : [],
		})),
	);

describe('lanes', () => {
	it('hold no two bars at one time', () => {
		fc.assert(
			fc.property(anyBars, (bars) => {
				const lanes = lanesOf(bars);
				expect(lanes.size).toBe(bars.length);
				for (const a of bars)
					for (const b of bars)
						if (a !== b && lanes.get(a.id) === lanes.get(b.id))
							expect(a.last < b.first || b.last < a.first).toBe(true);
			}),
		);
	});
	it('are no more than meet at one time, where nothing is to follow', () => {
		fc.assert(
			fc.property(anyBars, (bars) => {
				const free = bars.map((bar) => ({ ...bar, follows: [] }));
				const lanes = [...lanesOf(free).values()];
				const most = Math.max(
					0,
					...Array.from(
						{ length: 10 },
						(_, at) => free.filter(({ first, last }) => first <= at && at <= last).length,
					),
				);
				expect(Math.max(-1, ...lanes) + 1).toBe(most);
			}),
		);
	});
	it('go on after what they follow', () => {
		const bar = (id: string, first: number, follows: string[] = []): Bar => ({
			...{ id, first, last: first, follows },
		});
		const lanes = lanesOf([bar('a', 1), bar('b', 1), bar('c', 2, ['b'])]);
		expect(lanes.get('c')).toBe(lanes.get('b'));
	});
});

describe('names', () => {
	it.each([
		['零售基础', 60, '零售基础'],
		['零售基础', 47, '零售…'],
		['Python 程序设计', 74, 'Python 程…'],
		['零售基础', 5, ''],
	])('%s in %d pixels: %s', (name, room, shown) => expect(fitted(name, room)).toBe(shown));
});

describe('lines', () => {
	const box = (x: number, y: number) => ({ x, y, width: 100, height: 20 });
	it('run straight to the next box of a lane, and bend to that of another', () => {
		expect(forward(box(0, 0), box(120, 0))).toBe('M100 10H120');
		expect(forward(box(0, 0), box(120, 40))).toBe('M100 10C110 10 110 50 120 50');
	});
	it('go between the lanes where boxes lie on their way', () => {
		expect(forward(box(0, 0), box(140, 40))).toBe('M100 10C120 10 120 50 140 50');
		expect(forward(box(0, 0), box(141, 40))).toBe('M100 10H106V35H131V50H141');
	});
	it('that are broken go from edge to edge', () => {
		expect(across(box(0, 0), box(40, 40))).toBe('M54 20V40');
		expect(across(box(0, 40), box(40, 0))).toBe('M54 40V20');
		expect(across(box(200, 0), box(0, 0))).toBe('M214 20C214 32 86 32 86 20');
		expect(across(box(200, 0), box(0, 40))).toBe('M208 20C208 30 14 30 14 40');
	});
});

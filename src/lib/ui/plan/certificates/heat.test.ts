import { describe, expect, it } from 'vitest';
import { heatStep, heatWalk, type HeatFloor } from './heat.ts';

describe('how much of a task a course carries', () => {
	it.each([
		[0, 10, 0],
		[1, 10, 1],
		[2, 10, 1],
		[3, 10, 2],
		[5, 10, 2],
		[6, 10, 3],
		[8, 10, 3],
		[9, 10, 4],
		[10, 10, 4],
		[0, 0, 0],
		[1, 3, 2],
		[2, 7, 1],
	])('%i of %i is step %i', (carried, asked, step) => {
		expect(heatStep(carried, asked)).toBe(step);
	});
});

const row = (id: string): HeatFloor['rows'][number] =>
	({ course: { id } }) as HeatFloor['rows'][number];
const task = (key: string): HeatFloor['tasks'][number] => ({ key }) as HeatFloor['tasks'][number];
const floor: HeatFloor = { rows: ['a', 'b', 'c'].map(row), tasks: ['1', '2'].map(task) };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

describe('walking over the map', () => {
	it.each([
		['ArrowRight', false, 'b', '2'],
		['ArrowLeft', false, 'b', '1'],
		['ArrowUp', false, 'a', '1'],
		['ArrowDown', false, 'c', '1'],
		['End', false, 'b', '2'],
		['Home', true, 'a', '1'],
		['End', true, 'c', '2'],
		['PageDown', false, 'c', '1'],
		['PageUp', false, 'a', '1'],
	])('%s (Ctrl: %s) leads to %s/%s', (name, ctrl, course, to) => {
		expect(heatWalk(floor, { course: 'b', task: '1' }, key(name, ctrl))).toEqual({
			course,
			task: to,
		});
	});

	it('stays at the edges, and leaves other keys alone', () => {
		const corner = { course: 'c', task: '2' };
		expect(heatWalk(floor, corner, key('ArrowDown'))).toEqual(corner);
		expect(heatWalk(floor, corner, key('ArrowRight'))).toEqual(corner);
		expect(heatWalk(floor, corner, key('a'))).toBeNull();
		expect(heatWalk({ rows: [], tasks: [] }, corner, key('ArrowDown'))).toBeNull();
	});
});

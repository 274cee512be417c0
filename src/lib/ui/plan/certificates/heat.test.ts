import { describe, expect, it } from 'vitest';
import { heatStep, heatWalk, type HeatFloor, type HeatStop, type HeatSum } from './heat.ts';

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

const on = (course: string, task: string, sum: HeatSum = null): HeatStop => ({
	place: { course, task },
	sum,
});

describe('walking over the map', () => {
	it.each([
		['ArrowRight', false, on('b', '2')],
		['ArrowLeft', false, on('b', '1')],
		['ArrowUp', false, on('a', '1')],
		['ArrowDown', false, on('c', '1')],
		['End', false, on('b', '1', 'course')],
		['Home', true, on('a', '1')],
		['End', true, on('b', '1', 'all')],
		['PageDown', false, on('b', '1', 'task')],
		['PageUp', false, on('a', '1')],
	])('%s (Ctrl: %s)', (name, ctrl, to) => {
		expect(heatWalk(floor, on('b', '1'), key(name, ctrl))).toEqual(to);
	});

	it('reaches the sums beyond the last course and the last task, and comes back', () => {
		const last = on('c', '2');
		const [ofTask, ofCourse] = [on('c', '2', 'task'), on('c', '2', 'course')];
		const all = on('c', '2', 'all');
		expect(heatWalk(floor, last, key('ArrowDown'))).toEqual(ofTask);
		expect(heatWalk(floor, last, key('ArrowRight'))).toEqual(ofCourse);
		expect(heatWalk(floor, ofTask, key('ArrowRight'))).toEqual(all);
		expect(heatWalk(floor, ofCourse, key('ArrowDown'))).toEqual(all);
		expect(heatWalk(floor, ofTask, key('ArrowLeft'))).toEqual(on('c', '1', 'task'));
		expect(heatWalk(floor, ofCourse, key('ArrowUp'))).toEqual(on('b', '2', 'course'));
		expect(heatWalk(floor, ofTask, key('ArrowUp'))).toEqual(last);
		expect(heatWalk(floor, ofCourse, key('ArrowLeft'))).toEqual(last);
	});

	it('stays at the edges, and leaves other keys alone', () => {
		const corner = on('c', '2', 'all');
		expect(heatWalk(floor, corner, key('ArrowDown'))).toEqual(corner);
		expect(heatWalk(floor, corner, key('ArrowRight'))).toEqual(corner);
		expect(heatWalk(floor, corner, key('a'))).toBeNull();
		expect(heatWalk({ rows: [], tasks: [] }, corner, key('ArrowDown'))).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { gridOf } from '#tests/builders/grid-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { foundRows, nextFound } from './find.ts';

const plan = planOf({
	courses: [
		{ id: 'a', name: '网络营销', code: 'Z0304' },
		{ id: 'b', name: '零售基础', code: 'Z0103' },
		{ id: 'c', name: '新媒体营销', code: 'Z0305' },
	],
	segments: [{ id: 's', name: '营销实训', terms: [{ semester: 2, weeks: 2 }] }],
});
const { rows } = gridOf(plan);

describe('looking for a course', () => {
	it('reads names, codes and first letters', () => {
		expect(foundRows(rows, '营销')).toEqual(['courses/a', 'courses/c', 'segments/s']);
		expect(foundRows(rows, 'ｚ０１')).toEqual(['courses/b']);
		expect(foundRows(rows, 'lsjc')).toEqual(['courses/b']);
	});

	it('finds no titles of sections, and nothing for nothing', () => {
		expect(foundRows(rows, '实践性')).toEqual([]);
		expect(foundRows(rows, ' ')).toEqual([]);
	});

	it('goes on from where one stands, round about', () => {
		const found = foundRows(rows, '营销');
		expect(nextFound(rows, found, 'courses/b', 1)).toBe('courses/c');
		expect(nextFound(rows, found, 'courses/b', -1)).toBe('courses/a');
		expect(nextFound(rows, found, 'segments/s', 1)).toBe('courses/a');
		expect(nextFound(rows, found, 'courses/a', -1)).toBe('segments/s');
		expect(nextFound(rows, found, 'courses/a', 0)).toBe('courses/a');
		expect(nextFound(rows, found, 'courses/b', 0)).toBe('courses/c');
		expect(nextFound(rows, [], 'courses/b', 1)).toBeUndefined();
	});
});

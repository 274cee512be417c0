import { describe, expect, it } from 'vitest';
import { gridOf } from '#tests/builders/grid-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Place } from './places.ts';
import { placesIn, selecting, sizeOf, spanOf, stretched } from './selection.ts';
import { summaryOf, summaryWords } from './summary.ts';

const plan = planOf({
	courses: [
		{ id: 'a', credits: 4 },
		{ id: 'b', credits: 2.5 },
		{ id: 'c', credits: 3 },
	],
	segments: [{ id: 's', terms: [{ semester: 2, weeks: 2 }], credits: 2 }],
});
const { walk } = gridOf(plan);

const at = (row: string, column: Place['column']): Place => ({ row, column });
const members = (id: string) => walk.rows.findIndex((row) => row.id === id);

describe('a selection', () => {
	it('is the rectangle between two corners, whichever is first', () => {
		const [a, b] = [at('courses/c', 'name'), at('courses/a', 'credits')];
		expect(spanOf(walk, a, b)).toEqual(spanOf(walk, b, a));
		const span = spanOf(walk, a, b);
		expect(span && sizeOf(span)).toEqual([3, 4]);
		expect(span && placesIn(walk, span)[0]?.[0]).toEqual(at('courses/a', 'name'));
	});

	it('is none where a corner is not shown', () =>
		expect(spanOf(walk, at('courses/gone', 'name'), at('courses/a', 'name'))).toBeNull());

	it('keeps its column when it is stretched past a title that spans two', () => {
		const first = at('courses/a', 'code');
		const title = stretched(walk, first, 'up');
		expect(title.column).toBe('code');
		expect(title.row).toMatch(/^section\//);
		expect(stretched(walk, title, 'down')).toEqual(first);
	});

	it('stops at the edges of the table', () => {
		const last = at(walk.rows.at(-1)?.id ?? '', 'assessment');
		expect(stretched(walk, last, 'down')).toEqual(last);
		expect(stretched(walk, last, 'right')).toEqual(last);
		expect(stretched(walk, at('courses/b', 'credits'), 'bottom')).toEqual(last);
	});

	it('takes a row, a column, the section, then all', () => {
		const here = at('courses/b', 'credits');
		const row = selecting(walk, here, null, 'row');
		expect(row).toEqual({
			active: at('courses/b', 'name'),
			lead: at('courses/b', 'assessment'),
		});
		const column = selecting(walk, here, null, 'column');
		expect(column?.lead).toEqual(at(walk.rows.at(-1)?.id ?? '', 'credits'));
		const section = selecting(walk, here, null, 'more');
		expect(section?.active).toEqual(at('courses/a', 'name'));
		expect(section?.lead).toEqual(at('courses/c', 'assessment'));
		const span = section && spanOf(walk, section.active, section.lead);
		const all = section && selecting(walk, section.active, span, 'more');
		expect(all?.active.row).toBe(walk.rows[0]?.id);
		expect(all?.lead.row).toBe(walk.rows.at(-1)?.id);
	});
});

describe('what is said of it', () => {
	const columnOf = (column: Place['column'], from: string, to: string) => {
		const span = spanOf(walk, at(from, column), at(to, column));
		if (!span) throw new Error('not shown');
		return summaryOf(walk, span);
	};

	it('counts and sums numbers', () => {
		const summary = columnOf('credits', 'courses/a', 'courses/c');
		expect(summary).toMatchObject({ rows: 3, columns: 1, filled: 3, numbers: 3, sum: 950 });
		expect(summaryWords(summary)).toBe(
			'已选 3 行 × 1 列，3 格有内容，数字 3 个，合计 9.5，平均 3.17',
		);
	});

	it('counts a subtotal with none of the rows that it sums', () => {
		const above = walk.rows[members('courses/a') - 1]?.id ?? '';
		const { rows, sum } = columnOf('credits', above, 'courses/c');
		expect([rows, sum]).toEqual([4, 950]);
	});

	it('has no sum where there are only words', () =>
		expect(summaryWords(columnOf('name', 'courses/a', 'courses/b'))).toBe(
			'已选 2 行 × 1 列，2 格有内容',
		));

	it('sums weeks without their unit', () =>
		expect(columnOf('s2', 'segments/s', 'segments/s')).toMatchObject({ filled: 1, sum: 200 }));
});

/** Cells under merges: found as asking each merge for each cell would, and at once in the worst of files. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellAddress } from '#domain/table.ts';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { eachCovered } from './covered.ts';
import type { Cells } from './excel-hidden.ts';

type Area = readonly [left: number, top: number, right: number, bottom: number];

const reference = ([left, top, right, bottom]: Area): string =>
	`${cellAddress(left, top)}:${cellAddress(right, bottom)}`;

const cellsOf = (places: readonly (readonly [row: number, column: number])[]): Cells => {
	const cells = new Map<number, Map<number, string>>();
	for (const [row, column] of places) {
		const inRow = cells.get(row) ?? new Map<number, string>();
		cells.set(row, inRow.set(column, 'x'));
	}
	return cells;
};

function coveredIn(areas: readonly Area[], cells: Cells): Set<string> {
	const found = new Set<string>();
	eachCovered(areas.map(reference), cells, (row, column) => found.add(cellAddress(column, row)));
	return found;
}

const one = fc.integer({ min: 1, max: 8 });
const places = fc.array(fc.tuple(one, one));
const areas = fc.array(fc.tuple(one, one, one, one));

it('is what each merge covers but for its own first cell, however they lie over each other', () => {
	const covers = ([left, top, right, bottom]: Area, row: number, column: number): boolean =>
		row >= top && row <= bottom && column >= left && column <= right;
	fc.assert(
		fc.property(areas, places, (all, given) => {
			const under = given.filter(([row, column]) =>
				all.some((area) => covers(area, row, column) && (area[0] !== column || area[1] !== row)),
			);
			const expected = new Set(under.map(([row, column]) => cellAddress(column, row)));
			expect(coveredIn(all, cellsOf(given))).toEqual(expected);
		}),
	);
});

it('what is no range covers nothing', () => {
	const found: string[] = [];
	const cells = cellsOf([[1, 1]]);
	for (const merge of ['', ':', 'A1', 'B2:A1', '1:2', 'A1:ZZZZ9'])
		eachCovered([merge], cells, (row, column) => found.push(`${row} ${column}`));
	expect(found).toEqual([]);
});

it('of 20,000 merges over all of 100,000 cells is found in a moment', () => {
	const rows = Array.from({ length: 1000 }, (_, index) => index + 1);
	const columns = Array.from({ length: 100 }, (_, index) => index + 1);
	const cells = cellsOf(rows.flatMap((row) => columns.map((column) => [row, column] as const)));
	const merges = new Array<string>(20_000).fill('A1:CV1000');
	let count = 0;
	const seconds = processorSeconds(() => eachCovered(merges, cells, () => (count += 1)));
	expect(count).toBe(99_999);
	expect(seconds).toBeLessThan(2);
});

/** Heights are counted from characters: items hang below their marks, upright texts make a row high. */
import { expect, it } from 'vitest';
import { hanging, isShort, ownLines, paragraphHeight, standingHeight } from './measure.ts';

const lines = (text: string, width: number): number =>
	Math.round(paragraphHeight(text, width * ownLines.size, ownLines) / ownLines.line);

it('an item hangs by the width of its mark, a paragraph does not', () => {
	expect(['（1）甲', '（12）甲', '1. 甲', '① 甲', '• 甲', '甲', '3.5 倍'].map(hanging)).toEqual([
		2.5, 3, 1, 1, 1, 0, 0,
	]);
});

it('its lines are shorter: at, and just over, what they hold', () => {
	const item = (length: number) => `①${'字'.repeat(length)}`;
	expect([7, 8, 14, 15].map((length) => lines(item(length), 10))).toEqual([1, 2, 2, 3]);
	const passage = (length: number) => '字'.repeat(length);
	expect([8, 9, 18, 19].map((length) => lines(passage(length), 10))).toEqual([1, 2, 2, 3]);
});

it('the longest upright text says how high a row is; one over several rows does not', () => {
	const upright = (text: string, rowSpan?: number) => ({
		text,
		vertical: true,
		...(rowSpan ? { rowSpan } : {}),
	});
	expect(standingHeight([upright('直播销售'), upright('语文')], 7.5)).toBe(37.5);
	expect(standingHeight([upright('公共基础课', 6), { text: '语文' }], 7.5)).toBe(0);
});

it('a table of 260 points stays on one page, a higher one may go on overleaf', () => {
	const heights = (row: number) => ({ caption: 25, head: 15, rows: [100, row], note: 8 });
	expect([119, 120, 121].map((row) => isShort(heights(row)))).toEqual([true, true, false]);
});

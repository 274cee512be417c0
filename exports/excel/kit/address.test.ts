import { expect, it } from 'vitest';
import { down, letter, runsOf } from './address.ts';
import { sumOf } from './formula.ts';
import { heightFor, linesOf } from './sheet.ts';

it.each([
	[1, 'A'],
	[26, 'Z'],
	[27, 'AA'],
	[52, 'AZ'],
	[703, 'AAA'],
])('names column %i %s', (column, name) => {
	expect(letter(column)).toBe(name);
});

it('adds rows without those that lie between its runs', () => {
	const runs = runsOf([5, 6, 7, 10]);
	expect(runs.map((run) => down(5, run))).toEqual(['E5:E7', 'E10']);
	expect(sumOf(5, runs)).toBe('SUM(E5:E7,E10)');
	expect(sumOf(5, [])).toBe('0');
});

it('gives a long text the lines it needs, and no more height than a row may have', () => {
	expect(linesOf('短', 30)).toBe(1);
	expect(linesOf('长'.repeat(200), 31)).toBe(14);
	expect(linesOf('甲\n乙', 30)).toBe(2);
	expect(heightFor(1000)).toBeLessThan(409);
});

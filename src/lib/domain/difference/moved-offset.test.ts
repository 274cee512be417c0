import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedOffset } from './moved-offset.ts';

/** `|` is the caret. */
const moved = (before: string, after: string): string => {
	const [left = '', right = ''] = before.split('|');
	const at = movedOffset(left + right, after, left.length);
	return `${after.slice(0, at)}|${after.slice(at)}`;
};

describe('a caret in a text that others change', () => {
	it.each([
		['before it', '甲|乙', '前甲乙', '前甲|乙'],
		['behind it', '甲|乙', '甲乙后', '甲|乙后'],
		['on both sides', '甲乙|丙丁', '前甲乙丙丁后', '前甲乙|丙丁后'],
		['at it', '甲|乙', '甲新乙', '甲|新乙'],
		['at the beginning', '|甲乙', '新甲乙', '新|甲乙'],
		['at the end', '甲乙|', '甲乙新', '甲乙|新'],
		['what it was behind', '甲乙|丙', '甲子丙', '甲子|丙'],
		['around it', '甲乙|丙丁', '甲子丁', '甲子|丁'],
		['all of it', '甲|乙', '', '|'],
		['nothing', '|', '新', '新|'],
		['signs of two units', '😀甲|乙', '前😀甲乙', '前😀甲|乙'],
	])('%s', (_, before, after, wanted) => expect(moved(before, after)).toBe(wanted));

	/** Signs that are each there once: where a place is is then beyond doubt. */
	const once = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + at));
	const other = fc.stringMatching(/^[\u5200-\u5240]{0,6}$/u);

	it('stays between its letters, whatever is written before and behind them', () =>
		fc.assert(
			fc.property(
				fc.shuffledSubarray(once, { minLength: 2 }),
				fc.tuple(fc.nat(), fc.nat(), fc.nat()),
				other,
				other,
				(signs, cuts, first, second) => {
					const [a = 0, at = 0, b = 0] = cuts
						.map((cut) => cut % (signs.length + 1))
						.toSorted((x, y) => x - y);
					// Between two letters of its own.
					if (a >= at || at >= b) return;
					const text = (from: number, to: number) => signs.slice(from, to).join('');
					const after = first + text(a, at) + text(at, b) + second;
					const place = movedOffset(signs.join(''), after, at);
					expect(place).toBe(first.length + at - a);
				},
			),
		));
	it('is a place of the new text, whatever became of it', () =>
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: 'grapheme' }),
				fc.nat(40),
				(before, after, offset) => {
					const at = movedOffset(before, after, Math.min(offset, before.length));
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThanOrEqual(after.length);
					expect(movedOffset(before, before, before.length)).toBe(before.length);
				},
			),
		));
});

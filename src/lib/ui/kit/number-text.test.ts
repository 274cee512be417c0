import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfWidth, readNumber } from './number-text.ts';

const widened = (text: string) =>
	text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replace('.', '．');

describe('numbers as people type them', () => {
	it.each([
		['１８', 18],
		[' 18.5 ', 18.5],
		['18。5', 18.5],
		['18 周', 18],
		['3126学时', 3126],
		['-1', -1],
	])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));

	it.each(['', '十八', '1e3', '18.', '1 2', 'NaN', '0x10'])('refuses %s', (text) =>
		expect(readNumber(text)).toBeNull(),
	);

	it('reads a full-width decimal as its half-width form', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 500_000 }), (hundredths) => {
				const text = String(hundredths / 100);
				expect(readNumber(widened(text))).toBe(Number(text));
			}),
		);
	});

	it('leaves words alone', () => expect(halfWidth('理论 12')).toBe('理论 12'));
});

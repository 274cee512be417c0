import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	joined,
	lines,
	matches,
	offset,
	replaced,
	slice,
	split,
	traced,
	trimmed,
} from './traced.ts';

const anyText = fc.string({
	unit: fc.constantFrom('直', '播', ' ', '\n', '\t', '1', '.', '𠮷'),
	maxLength: 40,
});

/** Every unit stands in the source where it says. */
const stands = (source: string, { text, at }: ReturnType<typeof traced>): boolean =>
	text.length === at.length &&
	[...text.split('')].every((unit, index) => source[at[index] ?? -1] === unit);

describe('traced text', () => {
	it('says of every unit where it stood, however it is cut and joined', () => {
		fc.assert(
			fc.property(anyText, fc.nat(40), fc.nat(40), (source, a, b) => {
				const whole = traced(source);
				const pieces = [
					slice(whole, a, b),
					...lines(whole),
					...split(whole, /\s+/g),
					trimmed(whole),
				];
				expect(pieces.every((piece) => stands(source, piece))).toBe(true);
				expect(stands(source, joined(pieces))).toBe(true);
				expect(stands(source, replaced(whole, /\s+/g, ''))).toBe(true);
			}),
		);
	});
	it('lines join to the source without its breaks', () => {
		const whole = traced('总学时\n不少于\r\n3000');
		expect(joined(lines(whole)).text).toBe('总学时不少于3000');
		expect([...joined(lines(whole)).at]).toEqual([0, 1, 2, 4, 5, 6, 9, 10, 11, 12]);
	});
	it('puts what it inserts at the unit before it', () => {
		expect([...joined([traced('甲'), traced('乙', 5)], '　').at]).toEqual([0, 0, 5]);
		expect([...replaced(traced('20 ∶ 1'), / *∶ */g, ':').at]).toEqual([0, 1, 2, 5]);
	});
	it('cuts out what matches, with its place', () => {
		const [first] = matches(traced('不少于 3000 学时', 100), /\d+/g);
		expect([first?.piece.text, first && offset(first.piece)]).toEqual(['3000', 104]);
	});
});

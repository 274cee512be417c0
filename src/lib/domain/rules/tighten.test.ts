import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactString } from '../exact.ts';
import type { ParameterValue } from './parameter.ts';
import { rangeOf, requiredText, side, type Range } from './range.ts';
import { brokenBound, compareStrength, contrary, tightest } from './tighten.ts';

const number = fc.integer({ min: 0, max: 40 }).map((half) => ({ numerator: half, denominator: 2 }));
const text = number.map(exactString);
const value: fc.Arbitrary<ParameterValue> = fc.oneof(
	text.map((min) => ({ min })),
	text.map((max) => ({ max })),
	text.map((equals) => ({ equals })),
	fc
		.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
		.map(([min, more]) => ({ min: String(min), max: String(min + more) })),
	fc.record({ target: text, band: text }),
);
const range = (parameter: ParameterValue): Range => {
	const found = rangeOf(parameter);
	if (!found) throw new Error('a list');
	return found;
};
const passes = (parameter: ParameterValue, figure: Range['min']): boolean =>
	figure !== null && side(range(parameter), figure) === 0;

describe('two layers together', () => {
	it('let a figure pass exactly where each of them does', () => {
		fc.assert(
			fc.property(value, value, number, (below, asked, figure) => {
				const both = passes(tightest(below, asked), figure);
				expect(both).toBe(passes(below, figure) && passes(asked, figure));
			}),
		);
	});

	it('are contrary exactly where no figure passes', () => {
		fc.assert(
			fc.property(value, value, number, (below, asked, figure) => {
				if (contrary(below, asked)) expect(passes(tightest(below, asked), figure)).toBe(false);
			}),
		);
	});

	it('never loosen: whatever is not refused passes below as well', () => {
		fc.assert(
			fc.property(value, value, number, (below, asked, figure) => {
				if (brokenBound(asked, below) !== null) return;
				if (passes(tightest(below, asked), figure)) expect(passes(below, figure)).toBe(true);
			}),
		);
	});

	it('leave a fixed value as it is', () => {
		fc.assert(
			fc.property(text, value, (equals, asked) => {
				if (brokenBound(asked, { equals }) !== null) return;
				expect(tightest({ equals }, asked)).toEqual({ equals });
			}),
		);
	});
});

it('strengths stand in their order', () => {
	expect(compareStrength('mandatory', 'principle')).toBeLessThan(0);
	expect(compareStrength('usual', 'advice')).toBeLessThan(0);
	expect(compareStrength('advice', 'mandatory')).toBeGreaterThan(0);
	expect(compareStrength('usual', 'usual')).toBe(0);
});

it('a requirement is written as the findings write it', () => {
	expect(requiredText({ min: '3000' })).toBe('>= 3000');
	expect(requiredText({ max: '6' })).toBe('<= 6');
	expect(requiredText({ equals: '7' })).toBe('= 7');
	expect(requiredText({ min: '16', max: '18' })).toBe('16–18');
	expect(requiredText({ target: '1/3', band: '1/20' })).toBe('17/60–23/60');
	expect(requiredText({ parts: ['语文', '数学'] })).toBe('语文、数学');
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare, fraction, plus, times, type Fraction } from '#domain/exact.ts';
import type { Range } from '#domain/rules/range.ts';
import { sideOf } from './bounds.ts';
import { slackOf, slackText } from './slack.ts';

const ratio = fc
	.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 60 }))
	.map(([numerator, denominator]) => fraction(numerator, denominator));
const unit = fc.constantFrom(fraction(1, 1), fraction(1, 2), fraction(3, 13));
const band = fc
	.tuple(ratio, ratio)
	.map(([a, b]): Range => (compare(a, b) < 0 ? { min: a, max: b } : { min: b, max: a }));
const range = fc.oneof(
	band,
	ratio.map((min): Range => ({ min, max: null })),
	ratio.map((max): Range => ({ min: null, max })),
);

/** The figure after `units` steps towards the bound that the slack names. */
function after(
	value: Fraction,
	units: number,
	size: Fraction,
	{ max }: Range,
	towards: string | null,
) {
	const up = towards === null ? max !== null : towards === 'up';
	return plus(value, times(size, fraction(up ? units : -units, 1)));
}

describe('slack', () => {
	it('is the most units that keep the verdict, and the least that mend it', () => {
		fc.assert(
			fc.property(ratio, unit, range, (value, size, bounds) => {
				const slack = slackOf(value, bounds, size);
				if (!slack) return;
				const at = (units: number) =>
					sideOf(after(value, units, size, bounds, slack.towards), bounds) === 'within';
				expect(at(slack.units)).toBe(true);
				expect(at(slack.units + 1)).toBe(false);
			}),
		);
	});

	it('is nothing where no whole number of units fits between the bounds', () => {
		const narrow = { min: fraction(10, 18), max: fraction(11, 18) };
		expect(slackOf(fraction(1, 2), narrow, fraction(1, 2))).toBeNull();
	});

	it('is nothing where nothing bounds it', () => {
		expect(slackOf(fraction(1, 2), { min: null, max: null })).toBeNull();
	});

	test.each([
		[{ units: -16, towards: null }, '-16 hours'],
		[{ units: 21, towards: 'up' as const }, '21 hours up'],
		[null, null],
	])('%j is written %s', (slack, text) => {
		expect(slackText(slack, 'hours')).toBe(text);
	});
});

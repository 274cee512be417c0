import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	ceiling,
	compare,
	decimal,
	exact,
	exactString,
	floor,
	fraction,
	hasTwoPlaces,
	hundredths,
	minus,
	over,
	percent,
	percentsOf,
	plus,
	product,
	readExact,
	reduced,
	shareString,
	shown,
	times,
	whole,
} from './exact.ts';

const anyFraction = fc
	.tuple(fc.integer({ min: -400_000, max: 400_000 }), fc.integer({ min: 1, max: 400_000 }))
	.map(([numerator, denominator]) => fraction(numerator, denominator));

describe('decimals with two places', () => {
	it('survive as whole hundredths', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 500_000 }), (value) => {
				expect(hundredths(value / 100)).toBe(value);
				expect(hasTwoPlaces(value / 100)).toBe(true);
				expect(Number(decimal(value))).toBe(value / 100);
			}),
		);
	});

	it('know a third place', () => {
		expect(hasTwoPlaces(1.005)).toBe(false);
		expect(hasTwoPlaces(Number.NaN)).toBe(false);
	});

	it('multiply without a rest in steps of 0.5 hours and 0.2 weeks', () => {
		fc.assert(
			fc.property(fc.nat(120), fc.nat(260), (halves, fifths) => {
				expect(product(halves * 50, fifths * 20)).toBe(halves * fifths * 10);
			}),
		);
	});
});

describe('fractions', () => {
	it('compare exactly, where decimals would not', () => {
		expect(compare(fraction(149950, 299900), fraction(1, 2))).toBe(0);
		expect(compare(fraction(1499, 2999), fraction(1, 2))).toBe(-1);
		expect(compare(fraction(2 ** 52 + 1, 3), fraction(2 ** 52, 3))).toBe(1);
		expect(compare(fraction(2 ** 52, 2 ** 52 + 1), fraction(2 ** 52 - 1, 2 ** 52))).toBe(1);
	});

	it('stay exact beyond the safe integers', () => {
		const [a, b] = [fraction(1, 9_999_991), fraction(1, 9_999_973)];
		expect(compare(minus(plus(a, b), b), a)).toBe(0);
		expect(compare(over(times(a, b), b), a)).toBe(0);
	});

	it('stay exact where only a product on the way is beyond the safe integers', () => {
		const [large, small] = [fraction(3_002_399_751_580_335, 1), fraction(-200, 3)];
		const sum = { numerator: 9_007_199_254_740_805, denominator: 3 };
		expect(plus(large, small)).toEqual(sum);
		expect(plus(small, large)).toEqual(sum);
	});

	it('add, subtract, multiply and divide back', () => {
		fc.assert(
			fc.property(anyFraction, anyFraction, (a, b) => {
				expect(compare(minus(plus(a, b), b), a)).toBe(0);
				if (b.numerator !== 0) expect(compare(over(times(a, b), b), a)).toBe(0);
			}),
		);
	});

	it('reduce to the lowest terms, with a positive denominator', () => {
		expect(reduced(fraction(-50, 100))).toEqual({ numerator: -1, denominator: 2 });
		expect(fraction(1, -2)).toEqual({ numerator: -1, denominator: 2 });
		expect(reduced(fraction(0, 7))).toEqual({ numerator: 0, denominator: 1 });
	});

	it('without an end keep their side: so many to none are beyond every bound', () => {
		expect(reduced({ numerator: 3, denominator: 0 })).toEqual({ numerator: 1, denominator: 0 });
		expect(compare(fraction(1, 0), fraction(1_000_000, 1))).toBe(1);
	});

	it('round down and up to whole numbers', () => {
		fc.assert(
			fc.property(anyFraction, (value) => {
				const [down, up] = [floor(value), ceiling(value)];
				expect(compare(fraction(down, 1), value)).not.toBe(1);
				expect(compare(fraction(down + 1, 1), value)).toBe(1);
				expect(compare(fraction(up, 1), value)).not.toBe(-1);
				expect(compare(fraction(up - 1, 1), value)).toBe(-1);
			}),
		);
	});
});

describe('exact strings', () => {
	test.each([
		['3000', 3000, 1],
		['16.5', 33, 2],
		['1/3', 1, 3],
		['1499.5/2999', 2999, 5998],
		[' 7 ', 7, 1],
		['1/2.25', 4, 9],
		['1/0.000001', 1_000_000, 1],
	])('%j is read', (text, numerator, denominator) => {
		const value = readExact(text);
		if (!value) throw new Error('not read');
		expect(compare(value, fraction(numerator, denominator))).toBe(0);
	});

	test.each([['1/0'], ['abc'], [''], ['1e3'], ['NaN'], ['1/3/4'], ['½'], ['1,000'], ['0.1234567']])(
		'%j is refused',
		(text) => {
			expect(readExact(text)).toBeNull();
		},
	);

	it('of a standard are numbers', () => {
		expect(exact('1/3')).toEqual(fraction(1, 3));
		expect(() => exact('a third')).toThrow('not an exact number: a third');
	});

	it('are decimals where these end within two places, else the fraction', () => {
		expect(exactString(fraction(3, 2))).toBe('1.5');
		expect(exactString(fraction(54, 13))).toBe('54/13');
		expect(exactString(whole(1650))).toBe('16.5');
		expect(shareString(153800, 310800)).toBe('1538/3108');
		expect(shareString(149950, 299900)).toBe('0.5');
	});

	it('are read back as they were', () => {
		fc.assert(
			fc.property(anyFraction, (value) => {
				const read = readExact(exactString(value));
				expect(read && compare(read, value)).toBe(0);
			}),
		);
	});
});

describe('figures for a reader', () => {
	it('have one place', () => {
		expect(percent(fraction(1, 3))).toBe('33.3%');
		expect(percent(fraction(1, 2), [fraction(1, 2)])).toBe('50.0%');
	});

	it('have no bound unless one is given', () => {
		expect(shown(fraction(1, 3), 1)).toBe('0.3');
		expect(shown(fraction(1, 3), 2)).toBe('0.33');
	});

	it('need no more places at the bound itself', () => {
		expect(percent(fraction(1, 3), [fraction(1, 3)])).toBe('33.3%');
	});

	it('are written to as many places in one sentence as tell them apart', () => {
		const band = [fraction(17, 60), fraction(23, 60)];
		expect([fraction(1, 3), ...band].map(percentsOf([fraction(1, 3), ...band]))).toEqual([
			'33.3%',
			'28.3%',
			'38.3%',
		]);
		const near = fraction(849, 3000);
		expect([near, ...band].map(percentsOf([near, ...band]))).toEqual([
			'28.30%',
			'28.33%',
			'38.33%',
		]);
		const at = fraction(850, 3000);
		expect(percentsOf([at, ...band])(at)).toBe('28.3%');
	});

	it('are the fraction where eight places do not tell it from the bound', () => {
		const half = [fraction(1, 2)];
		expect(shown(fraction(50_000_001, 100_000_000), 1, half)).toBe('0.50000001');
		expect(shown(fraction(500_000_001, 1_000_000_000), 1, half)).toBe('500000001/1000000000');
	});

	it('take more places until they stand on their own side of the bound', () => {
		expect(percent(fraction(1499, 2999), [fraction(1, 2)])).toBe('49.98%');
		expect(percent(fraction(149_999, 299_999), [fraction(1, 2)])).toBe('49.9998%');
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5000 }), (total) => {
				const half = fraction(1, 2);
				const value = fraction(Math.floor(total / 2), total);
				const figure = shown(value, 1, [half]);
				const read = readExact(figure);
				expect(read && compare(read, half)).toBe(compare(value, half));
			}),
		);
	});
});

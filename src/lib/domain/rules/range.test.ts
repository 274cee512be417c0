import { describe, expect, it, test } from 'vitest';
import { exact, fraction } from '../exact.ts';
import { readBounds, type Bound } from './bounds.ts';
import type { ParameterValue } from './parameter.ts';
import { isPoint, rangeOf, requiredText, side, type Range } from './range.ts';

const range = (value: ParameterValue): Range => {
	const found = rangeOf(value);
	if (!found) throw new Error('a list');
	return found;
};

describe('the range of a parameter', () => {
	test.each<[ParameterValue, string, -1 | 0 | 1]>([
		[{ min: '3000' }, '2999.99', -1],
		[{ min: '3000' }, '3000', 0],
		[{ min: '3000' }, '99999', 0],
		[{ max: '6' }, '0', 0],
		[{ max: '6' }, '6', 0],
		[{ max: '6' }, '6.01', 1],
		[{ equals: '40' }, '39.8', -1],
		[{ equals: '40' }, '40', 0],
		[{ equals: '40' }, '40.2', 1],
		[{ min: '16', max: '18' }, '15.99', -1],
		[{ min: '16', max: '18' }, '18', 0],
		[{ min: '16', max: '18' }, '18.01', 1],
		[{ target: '1/3', band: '1/20' }, '849/3000', -1],
		[{ target: '1/3', band: '1/20' }, '850/3000', 0],
		[{ target: '1/3', band: '1/20' }, '1150/3000', 0],
		[{ target: '1/3', band: '1/20' }, '1151/3000', 1],
		[{ target: '1/3' }, '1/3', 0],
		[{ target: '1/3' }, '0.34', 1],
	])('%j has %s on side %s', (value, figure, expected) => {
		expect(side(range(value), exact(figure))).toBe(expected);
	});

	it('is none of a list', () => {
		expect(rangeOf({ parts: ['语文'] })).toBeNull();
	});

	it('is a point where both ends are one', () => {
		expect(isPoint(range({ equals: '40' }))).toBe(true);
		expect(isPoint(range({ min: '2/2', max: '1' }))).toBe(true);
		for (const value of [{ min: '1' }, { max: '1' }, { min: '1', max: '2' }])
			expect(isPoint(range(value))).toBe(false);
	});
});

describe('what a finding asks for', () => {
	test.each<[ParameterValue, string]>([
		[{}, ''],
		[{ min: '7', max: '7' }, '= 7'],
		[{ min: '1/2' }, '>= 1/2'],
		[{ target: '1/3' }, '= 1/3'],
	])('of %j is written %j', (value, text) => {
		expect(requiredText(value)).toBe(text);
	});

	test.each<[string, Bound[]]>([
		['>= 3000', [{ sign: '>=', value: fraction(3000, 1) }]],
		['<= 0.5', [{ sign: '<=', value: fraction(1, 2) }]],
		['= 1/3', [{ sign: '=', value: fraction(1, 3) }]],
		[
			'16–18',
			[
				{ sign: '>=', value: fraction(16, 1) },
				{ sign: '<=', value: fraction(18, 1) },
			],
		],
		[
			'> 0, <= 161',
			[
				{ sign: '>', value: fraction(0, 1) },
				{ sign: '<=', value: fraction(161, 1) },
			],
		],
		['', []],
		['语文、数学', []],
		['第 >= 7', []],
		['>= 7 门', []],
		['= 1/0', []],
		['约16–18', []],
		['16–18门', []],
		['1/0–18', [{ sign: '<=', value: fraction(18, 1) }]],
	])('is read back from %j', (text, bounds) => {
		expect(readBounds(text)).toEqual(bounds);
	});
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exactString } from '../exact.ts';
import type { ParameterValue } from './parameter.ts';
import { rangeOf, requiredText, side, type Range } from './range.ts';
import { brokenBound, compareStrength, contrary, tightest, type Broken } from './tighten.ts';

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

describe('one layer upon another', () => {
	test.each<[asked: ParameterValue, below: ParameterValue, broken: Broken | null]>([
		[{ min: '3000' }, { min: '3000' }, null],
		[{ min: '3100' }, { min: '3000' }, null],
		[{ min: '2999' }, { min: '3000' }, { key: 'min', why: 'looser' }],
		[{ max: '6' }, { max: '6' }, null],
		[{ max: '5' }, { max: '6' }, null],
		[{ max: '7' }, { max: '6' }, { key: 'max', why: 'looser' }],
		[{ max: '7' }, { min: '6' }, null],
		[{ min: '7' }, { max: '6' }, null],
		[{ equals: '17' }, { min: '16', max: '18' }, null],
		[{ equals: '15' }, { min: '16', max: '18' }, { key: 'equals', why: 'looser' }],
		[{ equals: '19' }, { min: '16', max: '18' }, { key: 'equals', why: 'looser' }],
		[{ target: '17', band: '1' }, { min: '16', max: '18' }, null],
		[
			{ target: '17', band: '2' },
			{ min: '16', max: '18' },
			{ key: 'target', why: 'looser' },
		],
		[
			{ min: '16', max: '19' },
			{ min: '16', max: '18' },
			{ key: 'max', why: 'looser' },
		],
		[{ min: '40' }, { equals: '40' }, null],
		[{ min: '39' }, { equals: '40' }, { key: 'min', why: 'fixed' }],
		[{ max: '41' }, { equals: '40' }, { key: 'max', why: 'fixed' }],
		[{ equals: '41' }, { equals: '40' }, { key: 'equals', why: 'fixed' }],
		[{ parts: ['语文'] }, { min: '1' }, null],
		[{ min: '1' }, { parts: ['语文'] }, null],
	])('%j upon %j: %j', (asked, below, broken) => {
		expect(brokenBound(asked, below)).toEqual(broken);
	});

	test.each<[below: ParameterValue, asked: ParameterValue, both: ParameterValue]>([
		[{ min: '3000' }, { min: '3100' }, { min: '3100' }],
		[{ min: '3000' }, { min: '2900' }, { min: '3000' }],
		[{ max: '6' }, { max: '5' }, { max: '5' }],
		[{ max: '6' }, { max: '7' }, { max: '6' }],
		[{ min: '16', max: '18' }, { min: '17' }, { min: '17', max: '18' }],
		[{ min: '16', max: '18' }, { max: '17' }, { min: '16', max: '17' }],
		[{ min: '16' }, { max: '16' }, { equals: '16' }],
		[{ min: '1/3' }, { max: '0.5' }, { min: '1/3', max: '0.5' }],
		[{ min: '2/4' }, { min: '0.5' }, { min: '2/4' }],
		[
			{ target: '17', band: '1' },
			{ min: '16', max: '18' },
			{ target: '17', band: '1' },
		],
		[{ min: '1' }, { target: '17', band: '1' }, { target: '17', band: '1' }],
		[{ parts: ['语文'] }, { min: '1' }, { parts: ['语文'] }],
		[{ min: '1' }, { parts: ['语文'] }, { min: '1' }],
	])('%j and %j ask together for %j', (below, asked, both) => {
		expect(tightest(below, asked)).toEqual(both);
	});

	test.each<[ParameterValue, ParameterValue, boolean]>([
		[{ min: '7' }, { max: '6' }, true],
		[{ min: '6' }, { max: '6' }, false],
		[{ equals: '40' }, { equals: '41' }, true],
		[{ min: '7' }, { min: '9' }, false],
		[{ max: '7' }, { max: '9' }, false],
		[{ parts: ['语文'] }, { max: '6' }, false],
	])('%j and %j are contrary: %s', (below, asked, is) => {
		expect(contrary(below, asked)).toBe(is);
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

import { describe, expect, it, test } from 'vitest';
import { exact, fraction } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { boundsOf, isWorse, sideBetween, sideOf } from './bounds.ts';

const bounds = (value: ParameterValue) => boundsOf(parameterOf(value));

describe('the side of a figure', () => {
	test.each([
		[{ min: '1/2' }, '1499/2999', 'below'],
		[{ min: '1/2' }, '1499.5/2999', 'within'],
		[{ max: '6' }, '6', 'within'],
		[{ max: '6' }, '79/13', 'above'],
		[{ min: '16', max: '18' }, '15.99', 'below'],
		[{ min: '16', max: '18' }, '18', 'within'],
		[{ equals: '7' }, '7', 'within'],
		[{ equals: '7' }, '8', 'above'],
		[{ target: '1/3', band: '1/20' }, '17/60', 'within'],
		[{ target: '1/3', band: '1/20' }, '1699/6000', 'below'],
		[{ target: '1/3', band: '1/20' }, '2301/6000', 'above'],
	])('%j: %s is %s', (value, measured, side) => {
		expect(sideOf(exact(measured), bounds(value))).toBe(side);
	});

	it('is open where two extremes stand on different sides', () => {
		const half = bounds({ min: '1/2' });
		expect(sideBetween(fraction(1, 3), fraction(2, 3), half)).toBeNull();
		expect(sideBetween(fraction(1, 5), fraction(1, 3), half)).toBe('below');
		expect(sideBetween(fraction(1, 2), fraction(2, 3), half)).toBe('within');
	});
});

it('bounds no figure by a list', () => {
	expect(bounds({ parts: ['语文', '历史'] })).toEqual({
		...{ min: null, max: null },
		required: '语文、历史',
	});
});

it('reads the bounds of a requirement once, for a check after every key stroke asks again', () => {
	const parameter = parameterOf({ min: '16', max: '18' });
	expect(boundsOf(parameter)).toBe(boundsOf(parameter));
});

describe('a figure beside the one of a justification', () => {
	test.each([
		['below', '1550/3108', '1549/3108', true],
		['below', '1550/3108', '1550/3108', false],
		['below', '1550/3108', '1551/3108', false],
		['below', '0.5', '1553/3108', true],
		['above', '0.4', '0.41', true],
		['above', '0.4', '0.39', false],
		['below', '大约一半', '0.4', true],
	] as const)('%s the bound, %s then and %s now: worse is %s', (side, before, now, worse) => {
		expect(isWorse(exact(now), side, before)).toBe(worse);
	});
});

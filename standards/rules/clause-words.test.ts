import { describe, expect, it, test } from 'vitest';
import { exact, percent } from '#domain/exact.ts';
import type { Requirement } from '#domain/rules/check-plan.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { asked, bandWords, cited, figure, shareWords } from './clause-words.ts';

describe('what a clause asks', () => {
	test.each([
		[{ min: '3000' }, 'mandatory', '应不少于 3000 学时'],
		[{ min: '1800.5' }, 'principle', '原则上不少于 1800.5 学时'],
		[{ max: '6' }, 'usual', '一般不超过 6 学时'],
		[{ equals: '7' }, 'usual', '一般为 7 学时'],
		[{ min: '16', max: '18' }, 'mandatory', '应在 16～18 学时之间'],
		[{ target: '24' }, 'advice', '建议为 24 学时'],
		[{ parts: ['实训'] }, 'mandatory', ''],
	] as const)('%j, %s: %s', (value, strength, words) => {
		const parts = 'parts' in value ? { parts: [...value.parts] } : value;
		expect(asked(parameterOf(parts, { strength }), figure, '学时')).toBe(words);
	});

	it('leaves a space where there is no unit', () => {
		expect(asked(parameterOf({ min: '16', max: '18' }), figure)).toBe('应在 16～18 之间');
	});

	it('says that a band is ours', () => {
		expect(bandWords(parameterOf({ target: '1/3', band: '1/20' }), percent)).toBe(
			'条文未定幅度，循标取上下 5 个百分点（28.3%～38.3%）。',
		);
		expect(bandWords(parameterOf({ min: '1/3' }), percent)).toBe('');
	});
});

test('each layer that asks is cited once', () => {
	const school: Clause = { layer: 'school', issuer: '示范学校', number: '第三条', quote: null };
	const layered: Requirement = { ...parameterOf({ min: '1' }), layers: [] };
	expect(cited(layered)).toBe('§8.2');
	const both = { ...layered, layers: [layered.clause, school, school] };
	expect(cited(both)).toBe('§8.2；示范学校 第三条');
});

test.each([
	['1/2', '50%'],
	['3/8', '37.5%'],
	['1/3', '1/3'],
])('a share of %s is written %s', (share, words) => {
	expect(shareWords(exact(share))).toBe(words);
});

test.each([
	['27', '27'],
	['13.5', '13.5'],
	['473/18', '26.3'],
	['40/3', '13.3'],
])('a figure of %s is written %s', (value, words) => {
	expect(figure(exact(value))).toBe(words);
});

test('a figure is never shown on the other side of its bound', () => {
	expect(figure(exact('4799/150'), [exact('32')])).toBe('31.99');
});

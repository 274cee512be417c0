import { expect, it, test } from 'vitest';
import { validate } from '../validate.ts';
import { parameterValue, strengths } from './parameter.ts';

const said = (value: unknown) => {
	const read = validate(parameterValue, value);
	return read.ok ? [] : read.faults.map(({ path, wrong, right }) => [path, wrong, right]);
};

test.each([
	{ min: '3000' },
	{ max: '6' },
	{ min: '16', max: '18' },
	{ equals: '7' },
	{ parts: ['语文'] },
	{ target: '1/3', band: '1/20' },
])('%j is what a clause may ask for', (value) => {
	expect(validate(parameterValue, value)).toEqual({ ok: true, value });
});

it('a number is an exact text, and the refusal shows how to write it', () => {
	const right = '写成 "3000"、"16.5" 或 "1/3" 这样的文字';
	expect(said({ min: '3,000' })).toEqual([['min', '不是精确的数', right]]);
	expect(said({ target: '1/3', band: '5%' })).toEqual([['band', '不是精确的数', right]]);
});

it('a requirement says something', () => {
	const right = '写出 min、max、equals、target 或 parts';
	expect(said({})).toEqual([['', '没有给出数值', right]]);
});

it('a part of a list has a name, of two hundred characters at most', () => {
	expect(said({ parts: ['语文', ''] })).toMatchObject([['parts/1', '不能为空', '请填写']]);
	expect(said({ parts: ['学'.repeat(200)] })).toEqual([]);
	expect(said({ parts: ['学'.repeat(201)] })).toMatchObject([
		['parts/0', '太长（201）', '至多 200 个字'],
	]);
});

it('strengths are from the strongest to the weakest', () => {
	expect(strengths).toEqual(['mandatory', 'principle', 'usual', 'advice']);
});

import { expect, it } from 'vitest';
import { chineseNumber, clauseWords } from './words.ts';

it.each([
	[1, '一'],
	[10, '十'],
	[12, '十二'],
	[20, '二十'],
	[99, '九十九'],
])('writes %i as %s', (value, text) => {
	expect(chineseNumber(value)).toBe(text);
});

it('names a clause by where it stands', () => {
	const quote = null;
	const document = '《职业学校学生实习管理规定》（教职成〔2021〕4号）';
	expect(clauseWords({ document, issued: null, number: '第十六条', quote })).toBe(
		`${document}第十六条`,
	);
	expect(clauseWords({ layer: 'province', issuer: '某省教育厅', number: '3', quote })).toBe(
		'某省教育厅 §3',
	);
	expect(clauseWords({ ours: true, number: null, quote: null })).toBe('本系统约定');
});

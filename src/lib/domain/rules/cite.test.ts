import { describe, expect, it, test } from 'vitest';
import { cite, quoted } from './cite.ts';
import type { Clause } from './parameter.ts';

const standard: Clause = {
	standard: '730705',
	edition: '2025',
	number: '8.2',
	quote: '3 年总学时不少于 3000 学时',
};
const rules: Clause = {
	document: '《职业学校学生实习管理规定》',
	issued: null,
	number: '第十六条',
	quote: '不得安排一年级在校学生进行岗位实习',
};
const ours: Clause = { ours: true, number: null, quote: null };

describe('a clause', () => {
	test.each<[Clause, string]>([
		[standard, '§8.2'],
		[rules, '《职业学校学生实习管理规定》第十六条'],
		[{ ...rules, number: null }, '《职业学校学生实习管理规定》'],
		[
			{ layer: 'province', issuer: '某省教育厅', number: '第三条', quote: null },
			'某省教育厅 第三条',
		],
		[{ layer: 'school', issuer: '教务处', number: null, quote: null }, '教务处'],
		[ours, '循标的约定'],
	])('%j is named %s', (clause, name) => {
		expect(cite(clause)).toBe(name);
	});

	it('is quoted in its words, where those are known', () => {
		expect(quoted(standard)).toBe('§8.2“3 年总学时不少于 3000 学时”');
		expect(quoted({ ...standard, quote: '' })).toBe('§8.2');
		expect(quoted(ours)).toBe('循标的约定');
	});
});

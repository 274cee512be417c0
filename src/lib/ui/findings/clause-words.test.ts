import { expect, it } from 'vitest';
import { clauseMark, clauseSource } from './clause-words.ts';

const name = '直播电商服务专业教学标准';
const standard = { standard: '730705', edition: '2025', number: '8.2', quote: '…' };
const document = { document: '教职成〔2021〕4号', issued: null, number: null, quote: null };
const school = {
	layer: 'school',
	issuer: '江州市商贸职业学校',
	number: '校教〔2025〕8号',
	quote: null,
} as const;

it('cites a standard by its section sign', () => {
	expect(clauseMark(standard)).toBe('§8.2');
	expect(clauseSource(standard, name)).toBe('《直播电商服务专业教学标准》（2025）§8.2');
});

it('cites a document and a school by their own names', () => {
	expect(clauseMark(document)).toBe('教职成〔2021〕4号');
	expect(clauseMark(school)).toBe('校教〔2025〕8号');
	expect(clauseSource(school, name)).toBe('江州市商贸职业学校　校教〔2025〕8号');
});

it('says of our own bounds that they are ours', () => {
	expect(clauseMark({ ours: true, number: null, quote: null })).toBe('循标的约定');
});

/** Pages and lines that begin anywhere, inside words and numbers as well. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Compiled } from '../compiled.ts';
import { compileOccupational } from './index.ts';
import { teaTable } from './testing/other.ts';

type Read = Compiled<OccupationalStandardContent>;

const source = readFileSync(
	new URL('../../occupations/internet-marketer/2021/source.txt', import.meta.url),
	'utf8',
);

function compiled(text: string): Read {
	const outcome = compileOccupational(text);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
	return outcome.value;
}

/** The data without its places; where a paragraph ends, a break may say as well, and its words stay. */
function dataOf({ standard: { source: _, sections: __, preface, ...data } }: Read): string {
	return JSON.stringify({ ...data, preface: preface.join('') }, (key, value: unknown) =>
		key === 'offset' ? undefined : typeof value === 'string' ? value.replace(/\s/g, '') : value,
	);
}

const openOf = ({ doubts, ledger }: Read): number =>
	doubts.length + ledger.filter(({ verdict }) => verdict === 'unread').length;

const broken = (text: string, at: number, by: string): string =>
	text.slice(0, at) + by + text.slice(at);

const marketer = compiled(source);
const tea = compiled(teaTable);
const page = fc.constantFrom('\n\f', '\n', '\n\n\f', '\f');

/** `|` says where the break stands; the first place with these words is taken. */
function at(words: string): number {
	const [before = '', after = ''] = words.split('|');
	const place = source.indexOf(before + after);
	if (place < 0) throw new Error(words);
	return place + before.length;
}

describe('a break inside', () => {
	it.each([
		['the number of a section', '1.|9.5 鉴定场所设备'],
		['the number of a section, before its point', '2.2|.1 计算机及网络应用知识'],
		['the mark of an item', '（|18）《互联网新闻信息服务管理规定》'],
		['the figure of a mark', '（2|2）《互联网用户公众账号信息服务管理规定》'],
		['the number of a skill', '1.|1.4 能收集相关网络舆情风险'],
		['the number of a knowledge point', '7.1.2|.投诉问题的处理方法'],
		['a number in a line of several', '2.|1.1 产品销售信息收集和'],
		['a skill, its work content beside it', '能介绍销售产|品的基本特性及'],
		['a skill after its first word', '能|提出断网、断电等简单故障解'],
		['a skill that a page has cut already', '能讲授专业基础|知识和技能要'],
		['a knowledge point', '样品试用注|意事项'],
		['the tracks of a skill', '道具、场地\n\n（B|D）'],
		['the name of a work content', '2.1 市 |场\n\n调研'],
		['a dash before its words', '——|具备以下条件之一者'],
		['the words before a note', '累计从事|本职业或相关职业①'],
		['a heading before a note', '1.1 职|业名称'],
		['the head of the preface', ' 说| 明'],
		['a row of weights', '-- -- -- 40 -- -- -- 50 |-- -- -- 55 -- --'],
		['a cell of weights', '-- -|- 45 -- -- -- 45 -- -- -- 40'],
	])('%s changes nothing', (_, words) => {
		expect(dataOf(compiled(broken(source, at(words), '\n\f')))).toBe(dataOf(marketer));
	});
	it('is listed where a number was put together', () => {
		const read = compiled(broken(source, at('1.|1.4 能收集相关网络舆情风险'), '\n\f'));
		expect(read.repairs.map(({ before, after }) => before + after)).toContain(
			'1.⏎1.4 能收集相1.1.4 能收集相',
		);
	});
	it('words that either of two cells may end with is doubted, with both readings', () => {
		const read = compiled(broken(source, at('汇总产品营销方案的\n\n相关|信息'), '\n\f'));
		const [doubt] = read.doubts.filter(({ question }) => question.includes('“信息”'));
		expect(doubt?.readings).toHaveLength(2);
	});
});

describe('a break anywhere', () => {
	it.each([
		['the source', source, marketer, 12],
		['a table of tabs', teaTable, tea, 60],
	])('changes nothing in silence: %s', (_, text, whole, numRuns) => {
		const place = fc.integer({ min: 1, max: text.length - 1 });
		const property = fc.property(place, page, (from, by) => {
			const read = compiled(broken(text, from, by));
			expect(dataOf(read) === dataOf(whole) || openOf(read) > openOf(whole)).toBe(true);
		});
		fc.assert(property, { numRuns });
	});
});

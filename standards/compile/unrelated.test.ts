import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { otherByTitle, seemsToBe } from './unrelated.ts';

const teaching = readFileSync(
	'standards/teaching/730705-livestream-ecommerce-service/2025/source.txt',
	'utf8',
);
const numbers = '一二三四五六七八九';
const each = (line: (number: string) => string): string => [...numbers].map(line).join('\n');

describe('a title', () => {
	it.each([
		['2026级直播电商服务专业人才培养方案', '人才培养方案'],
		['直播电商服务专业人才培养方案（三年制）', '人才培养方案'],
		['《直播销售》课程标准', '课程标准'],
		['直播销售课程标准', '课程标准'],
		['直播电商服务专业岗位实习标准', '岗位实习标准'],
		['中等职业学校电子商务专业仪器设备装备规范', '实训教学条件建设标准'],
	])('%s', (title, name) => {
		expect(otherByTitle(`某某职业学校\n\n${title}\n\n${teaching.slice(100)}`)).toBe(name);
	});

	it('of a standard stands, though its sentences speak of plans', () => {
		expect(otherByTitle(teaching)).toBeNull();
		expect(
			otherByTitle(`直播电商\n职业技能等级标准\n依据本标准制订本校\n专业人才培养方案`),
		).toBeNull();
	});
});

describe('a text that no compiler reads seems to be', () => {
	it.each<[string, string, string | null]>([
		['a novel', each((number) => `第${number}回　旧事重提\n他笑道：“你来了。”`), '小说或文章'],
		['a law', each((number) => `第${number}条　为了规范管理，制定本法。`), '法律、法规或规章'],
		['figures', '2023\t12\t3.5\t40%\n'.repeat(20), '表格数据'],
		['comma separated figures', '2023,12,3.5,40\n'.repeat(20), '表格数据'],
		['English', 'The quick brown fox. '.repeat(20), '外文文件'],
		['a paper', '摘要：本文研究直播。\n关键词：直播\nAbstract\n参考文献', '论文'],
		['nothing that one could tell', '今天天气很好。', null],
	])('%s', (_, text, name) => {
		expect(seemsToBe(text)).toBe(name);
	});

	it('is told in seconds, however long it is and whatever it repeats', () => {
		const seconds = processorSeconds(() => {
			for (const piece of [' ', '第', '\t', '　\n', '一,', '道：'])
				seemsToBe(piece.repeat(20_000_000 / piece.length));
		});
		expect(seconds).toBeLessThan(10);
	});
});

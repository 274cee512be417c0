import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledOf } from './testing/found.ts';

const source = (edition: string): string =>
	readFileSync(`standards/certificates/${edition}/source.txt`, 'utf8').replaceAll('\r\n', '\n');

/** What a user relies on, without places, and without the spaces that a break may leave. */
function read(text: string): unknown {
	const { standard, doubts, ledger } = compiledOf(text);
	const { source: file, sections, ...data } = standard;
	expect([file.file, sections.length > 5]).toEqual(['source.txt', true]);
	const loud = [doubts.length, ledger.filter(({ verdict }) => verdict === 'unread').length];
	const words = JSON.stringify(data, (key, value: unknown) =>
		key === 'offset' ? undefined : typeof value === 'string' ? value.replace(/\s/g, '') : value,
	);
	return { words, loud };
}

const texts = [
	'livestream-ecommerce/2021-1.0',
	'new-media-technology/2021-1.0',
	'webcast-operation/2021-2.0',
].map(source);
const whole = texts.map(read);
const breaks = ['\n\f', '\n', '\n\n\f', '\r\n'] as const;

const brokenAt = (text: string, words: string, after: number, by: string): string => {
	expect(text).toContain(words);
	const at = text.lastIndexOf(words) + after;
	return text.slice(0, at) + by + text.slice(at);
};

describe('a break that a page puts into a certificate standard', () => {
	it('changes nothing, wherever it stands', () => {
		fc.assert(
			fc.property(
				fc.nat(texts.length - 1),
				fc.double({ min: 0.001, max: 0.97, noNaN: true }),
				fc.boolean(),
				fc.constantFrom(...breaks),
				(index, share, early, by) => {
					const text = texts[index] ?? '';
					// A third of the text is prose, where most of the places differ.
					const at = Math.floor(text.length * share * (early ? 0.3 : 1)) + 1;
					expect(read(text.slice(0, at) + by + text.slice(at))).toEqual(whole[index]);
				},
			),
			{ numRuns: 50, seed: 7 },
		);
	});
	it.each([
		[0, '2021年3月 发布', 5],
		[0, '南京奥派信息产业股份公司 制定', 4],
		[0, '3 术语和定义', 3],
		[0, '6 职业技能要求', 3],
		[0, '声明：', 2],
		[0, '本标准起草单位：', 3],
		[0, 'GB/T 31524', 1],
		[0, 'GB/T 31524', 7],
		[0, '业务术语', 2],
		[0, '3.8 网络直播营销平台', 6],
		[0, '3.14 全媒体', 1],
		[0, '高等职业学校：', 4],
		[0, '高等职业学校：', 5],
		[0, '规范》.2020', 5],
		[0, '规范》.2020', 6],
		[0, '规范》.2020', 7],
		[0, '\t对\t商品溯源', 3],
		[0, '【直播电商】（中级）：', 4],
		[0, '【直播电商】(高级): ', 11],
		[0, '表3 直播电商', 1],
		[0, '- [10] ', 1],
		[0, '- [11] ', 4],
		[2, '标准代码：530060', 7],
		[2, '审核标准细则', 3],
		[2, '4.2 参照新版', 5],
		[2, '4.1 参照原版专业目录', 10],
		[2, '4.2 参照新版职业教育专业目录', 14],
		[2, '3. 流量运营', 1],
		[2, '\t3.3 ', 2],
		[2, '工作领域\t工作任务\t职业技能要求', 9],
		[2, '工作领域\t工作任务\t职业技能要求', 15],
		[2, '<p>4.1.1', 2],
		[2, '<p>4.1.1', 5],
		[1, '\t广\t<p>点，选择', 2],
		[1, '等工作；根据融媒体理念和营销方案', 4],
		[1, '等工作；根据融媒体理念和营销战略', 4],
	])('in text %i, %j after %i characters', (index, words, after) => {
		const text = texts[index] ?? '';
		for (const by of breaks) expect(read(brokenAt(text, words, after, by))).toEqual(whole[index]);
	});
	it.each([
		[0, '6 职业技能要求', 4],
		[0, '主要面向互联网企业', 4],
		[2, '4.3 综合', 5],
		[2, '能够指导直播销售团队', 6],
	])('with a page number and a running head: text %i, %j', (index, words, after) => {
		const text = texts[index] ?? '';
		const name = index === 0 ? '直播电商' : '网络直播运营';
		const by = `\n12\n\f${name}职业技能等级标准\n`;
		expect(read(brokenAt(text, words, after, by))).toEqual(whole[index]);
	});
	it('keeps apart what are two references, lines of a list or headings', () => {
		const text = texts[2] ?? '';
		const { references } = compiledOf(
			text.replace('网络直播营销行为规范', '网络直播管理办法\n\n网络直播营销行为规范'),
		).standard;
		expect(references.map(({ title }) => title)).toContain('网络直播管理办法');
		expect(references).toHaveLength(7);
	});
});

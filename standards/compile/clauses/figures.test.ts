import { describe, expect, it } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { exactString } from '#domain/exact.ts';
import { bare } from './bare.ts';
import { figuresOf } from './figures.ts';

const read = (words: string) =>
	figuresOf(bare(words).text).map(({ kind, low, high, unit, every }) => {
		const [from, to] = [exactString(low), exactString(high)];
		return [every ? '每' : '', kind, from === to ? from : `${from}–${to}`, unit]
			.filter(Boolean)
			.join(' ');
	});

describe('figures as they are really written', () => {
	it.each([
		['占总学时的 1/3', ['share 1/3']],
		['占总学时的 ２/３', ['share 2/3']],
		['50%', ['share 0.5']],
		['50％', ['share 0.5']],
		['百分之五十', ['share 0.5']],
		['百分之 12.5', ['share 1/8']],
		['二分之一', ['share 0.5']],
		['三分之一', ['share 1/3']],
		['四分之一', ['share 0.25']],
		['一半以上', ['share 0.5']],
		['30%～40%', ['share 0.3–0.4']],
		['30～40%', ['share 0.3–0.4']],
		['20 ∶ 1', ['ratio 20']],
		['20:1', ['ratio 20']],
		['20：1', ['ratio 20']],
		['1比20', ['ratio 0.05']],
		['16～18 学时', ['number 16–18 学时']],
		['16-18学时', ['number 16–18 学时']],
		['16—18 学时', ['number 16–18 学时']],
		['十六至十八学时', ['number 16–18 学时']],
		['6 个月', ['number 6 月']],
		['六个月', ['number 6 月']],
		['半年', ['number 0.5 年']],
		['一年半', ['number 1.5 年']],
		['三个半月', ['number 3.5 月']],
		['一年', ['number 1 年']],
		['每周30 学时', ['number 30 学时']],
		['三年', ['number 3 年']],
		['2500 学时', ['number 2500 学时']],
		['2 500 学时', ['number 2500 学时']],
		['2,500 学时', ['number 2500 学时']],
		['二千五百学时', ['number 2500 学时']],
		['一万二千学时', ['number 12000 学时']],
		['4  门', ['number 4 门']],
		['6～8 门', ['number 6–8 门']],
		['两门', ['number 2 门']],
		['每 5 年累计不少于 6 个月', ['每 number 5 年', 'number 6 月']],
		['1周按 30 学时计', ['每 number 1 周', 'number 30 学时']],
		['3 年总学时不少于 3000 学时', ['每 number 3 年', 'number 3000 学时']],
	])('%s', (words, figures) => {
		expect(read(words)).toEqual(figures);
	});
	it.each([
		'H5 等形式',
		'第三方平台',
		'三方协议',
		'一般设置',
		'一体化',
		'统一',
		'教职成〔2021〕4号',
		'2025年',
		'第一学年',
		'一年级',
		'5G',
		'1+X',
	])('%s is no figure', (words) => {
		expect(read(words).filter((each) => !/^number \d+$/.test(each))).toEqual([]);
	});
	it('reads a long run of numerals in time', () => {
		const long = '一'.repeat(200_000) + '1,'.repeat(10_000) + '9'.repeat(200_000);
		expect(processorSeconds(() => void figuresOf(long))).toBeLessThan(2);
	});
});

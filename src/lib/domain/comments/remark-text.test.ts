import { describe, expect, it } from 'vitest';
import { longestRemark, readRemark } from './remark-text.ts';

const wrongOf = (text: string, least?: number) => {
	const read = readRemark(text, least);
	return read.ok ? null : read.faults[0]?.wrong;
};

describe('what may be written', () => {
	it('is kept trimmed and in one normal form', () => {
		expect(readRemark('  周学时 <50 节？\n- 请核对 \u0065\u0301 ')).toEqual({
			ok: true,
			value: '周学时 <50 节？\n- 请核对 é',
		});
	});
	it.each([
		['', '没有写内容'],
		[' \n ', '没有写内容'],
		['甲'.repeat(longestRemark + 1), `有 ${longestRemark + 1} 个字`],
		['好\u202e的', '含有改变文字方向的不可见字符，读到的与写下的会不一样'],
		['\u2066好', '含有改变文字方向的不可见字符，读到的与写下的会不一样'],
		['好\u0000的', '含有不可见的控制字符或残缺的字符'],
		['好\ud83d的', '含有不可见的控制字符或残缺的字符'],
		['好\ud83d\n\ude00', '含有不可见的控制字符或残缺的字符'],
		['=SUM(A1:A9)', '开头像表格公式，导出后会被当作公式'],
		['@SUM(A1)', '开头像表格公式，导出后会被当作公式'],
		["-cmd|' /C calc'!A0", '开头像表格公式，导出后会被当作公式'],
		['见<script>alert(1)</script>', '含有 HTML 标签，意见只写文字'],
		['<img src=x onerror=1>', '含有 HTML 标签，意见只写文字'],
	])('not %j', (text, wrong) => {
		expect(wrongOf(text)).toBe(wrong);
	});
	it.each([
		'甲'.repeat(longestRemark),
		'@沈毅 请看',
		'- 第一条',
		'+2 学时',
		'x < y',
		'1<2',
		'好\u{1f600}',
	])('so: %j', (text) => {
		expect(wrongOf(text)).toBeNull();
	});
	it('has as many characters as are asked for', () => {
		expect(wrongOf('甲', 2)).toBe('内容太短');
		expect(wrongOf('甲乙', 2)).toBeNull();
	});
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pastedHtml, pastedText } from './pasted.ts';

const clipboard = (name: string): string =>
	readFileSync(new URL(`../../../../../tests/fixtures/clipboard/${name}`, import.meta.url), 'utf8');

describe('what is pasted', () => {
	it('from Word is its words: paragraphs, lists with their numbers, no style', () => {
		expect(pastedHtml(clipboard('word.html'))).toEqual({
			text: [
				'质量保障',
				'学校建立专业人才培养质量保障机制，健全专业教学质量监控管理制度，总学时 2690 学时。',
				'1. 完善课堂教学、教学评价、实习实训等方面质量标准建设；',
				'2. 加强日常教学组织运行与管理；',
				'• 定期开展课程建设水平和教学质量诊断与改进；',
				'（1）建立毕业生跟踪反馈机制。',
			].join('\n'),
			hadTable: false,
		});
	});

	it('from WPS likewise', () => {
		expect(pastedHtml(clipboard('wps.html'))).toEqual({
			text: [
				'六、师资队伍',
				'学生数与本专业专任教师数比例不高于 20:1，“双师型”教师占专业课教师数比例不低于 50%。',
				'（1）专任教师应具有教师资格；',
				'（2）每 5 年累计不少于 6 个月的企业实践经历。',
			].join('\n'),
			hadTable: false,
		});
	});

	it('of a table is a line a row, and says so', () => {
		expect(pastedHtml(clipboard('word-table.html'))).toEqual({
			text: '课程　学时　学分\n直播销售　108　6\n商品 拍摄　72　4',
			hadTable: true,
		});
	});

	test.each([
		['<p>甲</p><p>乙</p>', '甲\n乙'],
		['甲<br>乙', '甲\n乙'],
		['<ul><li>甲</li><li><p>乙</p></li></ul>', '• 甲\n• 乙'],
		['<ol start="3"><li>甲</li><li>乙</li></ol>', '（3）甲\n（4）乙'],
		['<ol><li>甲<ul><li>子</li></ul></li><li>乙</li></ol>', '（1）甲\n• 子\n（2）乙'],
		['<p>保<del>留</del>存</p>', '保存'],
		['<p>a &lt;b&gt; &amp; c</p>', 'a <b> & c'],
		['<p>培养\n人才 and\nskills</p>', '培养人才 and skills'],
		['<script>alert(1)</script><p onclick="x > y">甲</p>', '甲'],
		['<p>3 < 5', '3 < 5'],
		['', ''],
	])('%s', (html, text) => {
		expect(pastedHtml(html).text).toBe(text);
	});

	it('never holds a tag or a control character, whatever was copied', () => {
		const part = fc.constantFrom('<p>', '</p>', '<li>', '<ol>', '</ol>', '<!--', '-->', '甲', '"');
		fc.assert(
			fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
				const { text } = pastedHtml(parts.join(''));
				expect(text).not.toMatch(/<\/?(?:p|li|ol)>/);
				expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
			}),
		);
	});

	it('without form keeps its lines', () => {
		expect(pastedText('甲\r\n\r\n（1）乙\u0007\u00a0丙  ')).toBe('甲\n（1）乙 丙');
	});
});

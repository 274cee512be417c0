import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf, pastedTable, textOf } from './clipboard.ts';
import { readHtmlTable } from './html-table.ts';
import { readTable } from './read-table.ts';

describe('a table on the clipboard', () => {
	it('quotes what holds tabs, line breaks or quotes, and nothing else', () =>
		expect(
			textOf([
				['网络营销', 'a\tb'],
				['两\n行', '说"好"'],
			]),
		).toBe('网络营销\t"a\tb"\r\n"两\n行"\t"说""好"""'));

	it('is the text alone of a single cell', () => expect(textOf([['说"好"']])).toBe('说"好"'));

	const word = fc.stringMatching(/^[a-z课程&<>"'\t\n4;#]{0,6}$/);
	const block = fc
		.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
		.chain(([rows, columns]) =>
			fc.array(fc.array(word, { minLength: columns, maxLength: columns }), {
				minLength: rows,
				maxLength: rows,
			}),
		);

	it('comes back from its text as it was', () =>
		fc.assert(
			fc.property(block, (texts) => {
				expect(readTable(textOf(texts))).toEqual(texts);
			}),
		));

	it('comes back from its HTML, spaces at the ends left out', () =>
		fc.assert(
			fc.property(block, (texts) => {
				const trimmed = texts.map((row) =>
					row.map((text) =>
						text
							.replaceAll('\t', ' ')
							.replace(/ *\n */g, '\n')
							.trim(),
					),
				);
				const spaced = trimmed.map((row) => row.map((text) => text.replace(/ +/g, ' ')));
				expect(readHtmlTable(htmlOf(texts))).toEqual(spaced);
			}),
		));
});

describe('a table of other programs', () => {
	it('is read out of what Excel writes around it', () => {
		const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td
			{mso-ignore:padding;}--></style></head><body><table border=0><!--StartFragment-->
			<col width=72><tr height=19><td class=xl65>课程<br>名称</td><td align=right>4&nbsp;</td></tr>
			<tr><td>零售
			基础</td><td x:num>54</td></tr><!--EndFragment--></table></body></html>`;
		expect(readHtmlTable(html)).toEqual([
			['课程\n名称', '4'],
			['零售 基础', '54'],
		]);
	});

	it('is read with its merged cells, which stand where they begin', () => {
		const html =
			'<table><tr><td rowspan="2">公共</td><td colspan=2>语文</td></tr><tr><td>数学</td><td>2</td></tr></table>';
		expect(readHtmlTable(html)).toEqual([
			['公共', '语文', ''],
			['', '数学', '2'],
		]);
	});

	it('reads cells whose ends are left out, and bounds those that claim to be endless', () => {
		expect(readHtmlTable('<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([
			['a', 'b'],
			['c', 'd'],
		]);
		const wide = readHtmlTable('<table><tr><td colspan=99999999>a</table>');
		expect(wide?.[0]).toHaveLength(500);
	});

	it('is none where there is no table', () => expect(readHtmlTable('<p>a</p>')).toBeNull());

	it('is taken from HTML only where a word processor broke its text', () => {
		const html = '<table><tr><td><p>a</p><p>b</p></td><td>1</td></tr></table>';
		expect(pastedTable('a\nb\t1', html)).toEqual([['a\nb', '1']]);
		expect(pastedTable('x\t1', html)).toEqual([['x', '1']]);
		expect(pastedTable('', html)).toEqual([['a\nb', '1']]);
	});

	it('is taken from HTML where the lines of a cell look like rows of one column', () => {
		const html = '<table><tr><td><p>a</p><p>b</p></td></tr><tr><td><p>c</p></td></tr></table>';
		expect(pastedTable('a\nb\nc', html)).toEqual([['a\nb'], ['c']]);
		// Of several tables only the first is read: then the text holds more.
		expect(pastedTable('a\nb\nc', `${html}${html}`)).toEqual([['a'], ['b'], ['c']]);
	});
});

/** What these programs put on the clipboard for one and the same block, shortened to what carries it. */
describe('the same block of other spreadsheets', () => {
	const block = [
		['公共课', '语文\n（上）', '4', '0301'],
		['', '数\t学', '4.5', ''],
		['说"好"', '"引"', '', '2/16W'],
	];
	const text =
		'公共课\t"语文\n（上）"\t4\t0301\r\n\t"数\t学"\t4.5\t\r\n说"好"\t"""引"""\t\t2/16W\r\n';
	const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
		<!--StartFragment--><col width=72 span=4 style='width:54pt'>
		<tr height=38><td rowspan=2 class=xl65>公共课</td><td class=xl66>语文<br>（上）</td>
		<td align=right>4</td><td class=xl67>0301</td></tr>
		<tr><td>数&#9;学</td><td align=right>4.5</td><td></td></tr>
		<tr><td>说&quot;好&quot;</td><td>&quot;引&quot;</td><td></td><td>2/16W</td></tr><!--EndFragment--></table></body></html>`;
	const wps = excel.replaceAll('class=', 'x:str class=').replaceAll('<br>', '<br/>');

	it.each([
		['Excel', text, excel],
		['WPS', text, wps],
		['the text alone', text, ''],
		['lines ended as elsewhere', text.replaceAll('\r\n', '\n'), ''],
	])('%s', (_, plain, html) => expect(pastedTable(plain, html)).toEqual(block));

	it.each([
		['Excel', excel],
		['WPS', wps],
	])('%s, of whose clipboard only the HTML came through', (_, html) =>
		expect(pastedTable('', html)).toEqual(block),
	);

	it('is given to them so that codes stay codes, and lines stay in their cells', () => {
		const html = htmlOf(block);
		expect(html).toContain(`<td style="mso-number-format:'\\@'">0301</td>`);
		expect(html).toContain('<td>4.5</td>');
		expect(html).toContain('语文<br style="mso-data-placement:same-cell">（上）');
		expect(readTable(textOf(block))).toEqual(block);
	});
});

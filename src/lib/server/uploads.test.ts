/** Whatever stands in for the file that a door wants: told in Chinese what it is, and what to do. */
import { describe, expect, it } from 'vitest';
import type { Outcome } from '#domain/fault.ts';
import { readWorkbook } from '#exports/workbook/index.ts';
import { readDocument } from '#standards/compile/document/index.ts';
import { compoundOf, sheetParts, workbookOf, zipOf } from '#tests/builders/workbook-of.ts';
import { readOwnFile } from './own-files/read-file.ts';
import { readFile as readBack } from './plans/read-back/read-file.ts';
import { readSentTemplate } from './templates/read-file.ts';

type Reader = (bytes: Uint8Array) => Promise<Outcome<unknown>>;
const doors: Record<string, Reader> = {
	师资与条件: readWorkbook,
	已有文件: (bytes) => readOwnFile({ name: '文件', bytes }),
	标准: (bytes) => readDocument('文件', bytes),
	导回: readBack,
	模板: readSentTemplate,
};

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
	new Uint8Array(Buffer.from(text, encoding));
/** 课程名称,学时 in the code of old Windows. */
const gbk = Uint8Array.from([
	...[0xbf, 0xce, 0xb3, 0xcc, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd1, 0xa7, 0xca, 0xb1, 0x0d, 0x0a],
	...[0xd3, 0xef, 0xce, 0xc4, 0x2c, 0x37, 0x32, 0x0d, 0x0a],
]);
const csv = '课程名称,学时\r\n语文,72\r\n';
const zeros = new Uint8Array(2 ** 23);

const files: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
	'nothing at all': () => new Uint8Array(),
	'.xls renamed to .xlsx': () => compoundOf('Workbook'),
	'.doc renamed to .docx': () => compoundOf('WordDocument'),
	'.wps renamed to .docx': () => compoundOf('WpsDocument'),
	'an encrypted workbook': () => compoundOf('EncryptedPackage'),
	'a csv in GBK': () => gbk,
	'a csv in UTF-16': () => new Uint8Array([0xff, 0xfe, ...bytesOf(csv, 'utf16le')]),
	'a csv in UTF-8': () => bytesOf(csv),
	'a web page that Excel would open': () => bytesOf('<html><table><tr><td>语文</td></tr></table>'),
	'a picture': () => bytesOf('\x89PNG\r\n\x1a\n', 'latin1'),
	'an archive': () => zipOf({ '方案.txt': '课程' }),
	'a packed archive of another kind': () => bytesOf('Rar!\x1a\x07', 'latin1'),
	'a bomb': () => zipOf({ 'xl/workbook.xml': zeros, 'word/document.xml': zeros }),
	'a binary workbook': () => zipOf({ 'xl/workbook.bin': 'x' }),
	'a zip that breaks off': async () =>
		(await workbookOf({ name: 'a', rows: [['语文']] })).slice(0, 400),
	'a file of rubbish': () => Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
};

/** What someone can do: choose, save, unpack, fetch anew. */
const advice = /请|导出|选择|另存|解压|取消密码|核对/;

describe.each(Object.entries(doors))('at %s', (door, read) => {
	it.each(Object.entries(files))('%s is refused with what to do', async (name, make) => {
		const answer = await read(await make());
		if (answer.ok) {
			// A standard may come as plain text in any code; what stands in it is judged later.
			expect([door, name]).toEqual(['标准', expect.stringMatching(/csv/)]);
			return;
		}
		for (const { wrong, right } of answer.faults) {
			expect(wrong).toMatch(/[一-龥]{2}/);
			expect(right).toMatch(advice);
			expect(`${wrong}${right}`).not.toMatch(/Error|undefined|invalid|central directory|zip/i);
		}
	});
});

describe('a workbook with more in it than cells', () => {
	const parts = (more: Readonly<Record<string, string>>) =>
		sheetParts(
			'<worksheet><sheetData><row><c t="inlineStr"><is><t>课程名称</t></is></c></row></sheetData></worksheet>',
			more,
		);
	it.each([
		['links to other files', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }],
		['macros', { 'xl/vbaProject.bin': 'x' }],
		['connections', { 'xl/connections.xml': '<connections/>' }],
	])('%s are neither followed nor kept', async (_, more) => {
		const read = await readWorkbook(await parts(more));
		expect(read.ok && read.value.tables[0]?.rows[0]?.cells.get(1)?.text).toBe('课程名称');
	});
	it('formulas give their value, never their text; one that reaches out is not followed', async () => {
		const rows = [[{ formula: 'HYPERLINK("http://x.example/","语文")', result: '语文' }]];
		const read = await readWorkbook(await workbookOf({ name: 'a', rows }));
		expect(read.ok && read.value.tables[0]?.rows[0]?.cells.get(1)?.text).toBe('语文');
	});
});

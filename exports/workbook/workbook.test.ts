import { describe, expect, it, test } from 'vitest';
import {
	compoundOf,
	sheetParts,
	workbookOf,
	zipOf,
	type CellValue,
	type MadeSheet,
} from '#tests/builders/workbook-of.ts';
import { formatOf } from './formats.ts';
import { readWorkbook } from './index.ts';

async function tablesOf(bytes: Uint8Array) {
	const read = await readWorkbook(bytes);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value.tables;
}
const wrongOf = async (bytes: Uint8Array): Promise<string> => {
	const read = await readWorkbook(bytes);
	return read.ok ? 'read' : read.faults.map(({ wrong, right }) => `${wrong} / ${right}`).join();
};
const plain = (tables: Awaited<ReturnType<typeof tablesOf>>) =>
	tables.map(({ rows }) => rows.map(({ cells }) => [...cells.values()].map(({ text }) => text)));
/** The texts of the first row of one sheet. */
const readRow = async (row: readonly CellValue[], change?: MadeSheet['change']) =>
	plain(
		await tablesOf(await workbookOf({ name: '教师', rows: [row], ...(change && { change }) })),
	)[0]?.[0];

describe('a workbook as Excel writes it', () => {
	it('is texts: numbers as typed, days as days, rich text as its words', async () => {
		const rich = { richText: [{ text: '何' }, { text: '建平', font: { bold: true } }] };
		const day = new Date('2023-09-01T00:00:00Z');
		expect(await readRow(['甲', 20150901, 0.1 + 0.2, day, rich, true, '两\n行'])).toEqual([
			...['甲', '20150901', '0.3', '2023-09-01', '何建平', '是', '两\n行'],
		]);
	});

	it('has the value of a formula that was counted, and says where one was not', async () => {
		const row = [{ formula: 'A1', result: 'x' }, { formula: 'B1' }, { error: '#N/A' as const }];
		const [table] = await tablesOf(await workbookOf({ name: '教师', rows: [row] }));
		expect([...(table?.rows[0]?.cells.values() ?? [])]).toEqual([
			{ text: 'x', formula: 'A1' },
			{ text: '', broken: 'uncounted', formula: 'B1' },
			{ text: '#N/A', broken: 'error' },
		]);
	});

	it('shows days, months and numbers filled up with zeros as their formats do', async () => {
		const day = new Date('2028-12-01T00:00:00Z');
		const formats = ['yyyy"年"m"月"', 'yyyy/m/d', '00000000', '0%'];
		const row = await readRow([day, day, 150901, 0.5], (sheet) =>
			formats.forEach((format, at) => (sheet.getRow(1).getCell(at + 1).numFmt = format)),
		);
		expect(row).toEqual(['2028-12', '2028-12-01', '00150901', '0.5']);
	});

	it('gives merged rows the text of the first, and says which rows are hidden', async () => {
		const rows = [
			['系部', '姓名'],
			['商贸系', '甲'],
			['', '乙'],
			['', '丙'],
		];
		const bytes = await workbookOf({
			...{ name: '教师', rows },
			change: (sheet) => {
				sheet.mergeCells('A2:A3');
				sheet.getRow(4).hidden = true;
			},
		});
		const [table] = await tablesOf(bytes);
		expect(table?.rows[2]?.cells.get(1)).toEqual({ text: '商贸系', merged: true });
		expect(table?.rows[3]?.cells.get(1)).toBeUndefined();
		expect(table?.rows.map(({ hidden }) => hidden)).toEqual([false, false, false, true]);
	});

	it('leaves hidden sheets alone, and rows without anything in them', async () => {
		const bytes = await workbookOf(
			{ name: '甲', rows: [['x'], [], ['', ' '], ['y']] },
			{ name: '乙', rows: [['z']], change: (sheet) => (sheet.state = 'veryHidden') },
		);
		const read = await readWorkbook(bytes);
		expect(read.ok && read.value.hidden).toEqual(['乙']);
		expect(plain(await tablesOf(bytes))).toEqual([[['x'], ['y']]]);
	});
});

describe('a workbook as other programs write it', () => {
	it('may have prefixes, no addresses, and its texts in the cells', async () => {
		const sheet =
			'<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t><x:rPh><x:t>jia</x:t></x:rPh></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
		expect(plain(await tablesOf(await sheetParts(sheet)))).toEqual([[['甲', '1']]]);
	});
	it('may escape characters, and count days from 1904', async () => {
		const sheet =
			'<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>44805</v></c></row></sheetData></worksheet>';
		const bytes = await sheetParts(sheet, {
			'xl/sharedStrings.xml': '<sst><si><t>两_x000D_\n行</t></si></sst>',
		});
		expect(plain(await tablesOf(bytes))).toEqual([[['两\n行', '44805']]]);
	});
});

test.each([
	['yyyy-mm-dd', 'day'],
	['[$-804]yyyy"年"m"月"d"日";@', 'day'],
	['yyyy\\-mm', 'month'],
	['General', 'plain'],
	['h:mm:ss', 'plain'],
	['0"days"', 'plain'],
	['0000', { zeros: 4 }],
])('the format %s is of a %s', (code, format) => expect(formatOf(code)).toEqual(format));

describe('what is no workbook', () => {
	test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
		['nothing', () => new Uint8Array(), /空的/],
		['an old .xls', () => compoundOf('Workbook'), /旧式 Excel.*另存为 \.xlsx/],
		['an encrypted file', () => compoundOf('EncryptedPackage'), /密码/],
		['an old .doc', () => compoundOf('WordDocument'), /Word/],
		['a web page', () => Buffer.from('<html><table>'), /网页或文本/],
		['a text', () => Buffer.from('工号,姓名'), /粘贴/],
		['a PDF', () => Buffer.from('%PDF-1.7'), /PDF/],
		['a broken zip', () => Buffer.from('PK\x03\x04 broken'), /损坏/],
		['a .docx', () => zipOf({ 'word/document.xml': '' }), /Word/],
		['an .xlsb', () => zipOf({ 'xl/workbook.bin': '' }), /xlsb/],
		['an .ods', () => zipOf({ 'content.xml': '' }), /ods/],
		['an archive', () => zipOf({ 'a.txt': '' }), /压缩包/],
		['no XML', () => sheetParts('<worksheet><row>'), /不是完整的 XML/],
		[
			'too large',
			() => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(10 * 2 ** 20)]),
			/10 MB/,
		],
	])('%s', async (_, bytes, said) =>
		expect(await wrongOf(new Uint8Array(await bytes()))).toMatch(said),
	);
});

describe('a workbook that is made to hurt', () => {
	it('is refused where it would burst, before anything is inflated', async () => {
		const bytes = Buffer.from(await sheetParts(' '.repeat(2 ** 22)));
		expect(await wrongOf(new Uint8Array(bytes))).toMatch(/展开后过大/);
	});
	it('is refused where its entities would multiply', async () => {
		expect(
			await wrongOf(await sheetParts('<!DOCTYPE w [<!ENTITY a "aa">]><worksheet>&a;</worksheet>')),
		).toMatch(/结构异常/);
	});
	it('is refused with more rows than any school has, and read with 10,000', async () => {
		const rows = (count: number) =>
			`<worksheet><sheetData>${Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c><v>${at * 7919}</v></c></row>`).join('')}</sheetData></worksheet>`;
		expect(await wrongOf(await sheetParts(rows(10_000)))).toBe('read');
		expect(await wrongOf(await sheetParts(rows(10_001)))).toMatch(/“教师”超过 10000 行/);
		expect(await wrongOf(await sheetParts(rows(50_000)))).toMatch(/“教师”超过 10000 行/);
	});
	it('is not hurt by merges over the whole sheet, or cells far to the right', async () => {
		const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(30_000);
		const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
		expect(plain(await tablesOf(await sheetParts(sheet)))).toEqual([[['1'], ['3', '1']]]);
	});
	it('ends in tables or a reason, whatever is cut off it or turned in it', async () => {
		const whole = await workbookOf({
			name: '教师',
			rows: [
				['工号', '姓名'],
				['1', '甲'],
			],
		});
		for (let at = 1; at < 40; at += 1) {
			const cut = whole.slice(0, Math.floor((whole.length * at) / 40));
			expect(await wrongOf(cut)).toMatch(/损坏|网页|压缩包/);
			const turned = whole.slice();
			turned[Math.floor((turned.length * at) / 41)]! ^= 0x55;
			expect(await wrongOf(turned)).toMatch(/read|\//);
		}
	});
});

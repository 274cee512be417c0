/** What somebody hides in a file of a version, or writes beside its text, is told. */
import exceljs from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { printForm } from '#exports/printing.ts';
import { verifyFile } from '#exports/verify/index.ts';
import { olderOf } from '#tests/builders/older-of.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { demonstration } from './certificate-cases.ts';
import { converted, office } from './office.ts';
import { jobFor, opened, written } from './workbook.ts';

const key = anyKey();
const files = {} as Record<'word' | 'excel', Uint8Array>;
beforeAll(async () => {
	const job = registered(await jobFor(await demonstration()), key);
	for (const form of ['word', 'excel'] as const) files[form] = await printForm(form, job, key);
});

async function found(bytes: Uint8Array) {
	const verification = await verifyFile(bytes, [key], crypto.subtle);
	if (!verification.ok) throw new Error(verification.faults[0]?.wrong);
	const { result, changes } = verification.value;
	return { result, words: changes.map(({ before, after }) => `${before ?? ''}→${after ?? ''}`) };
}

async function withPart(
	name: string,
	change: (xml: string) => string,
	bytes = files.word,
): Promise<Uint8Array> {
	const zip = await JSZip.loadAsync(bytes);
	zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
	return zip.generateAsync({ type: 'uint8array' });
}

const run = /<w:r><w:t[^>]*>(财经商贸大类（73）)<\/w:t><\/w:r>/;
const main = 'word/document.xml';
const set = (look: string) => (xml: string) =>
	xml.replace(run, (_, text: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`);

describe('in Word', () => {
	it.each([
		['a hidden run', set('<w:vanish/>'), '→隐藏文字：财经商贸大类（73）'],
		['white letters', set('<w:color w:val="FFFFFF"/>'), '→白色文字：财经商贸大类（73）'],
		[
			'white letters by the theme',
			set('<w:color w:val="auto" w:themeColor="background1"/>'),
			'→白色文字：财经商贸大类（73）',
		],
		['letters of one point', set('<w:sz w:val="2"/>'), '→极小文字：财经商贸大类（73）'],
		[
			'what was taken out under tracked changes',
			(xml: string) =>
				xml.replace(
					run,
					'<w:del w:id="9" w:author="a"><w:r><w:delText>$1</w:delText></w:r></w:del>',
				),
			'→修订删除：财经商贸大类（73）',
		],
		[
			'what was put in under tracked changes',
			(xml: string) =>
				xml.replace(
					run,
					(whole) => `${whole}<w:ins w:id="9" w:author="a"><w:r><w:t>另加</w:t></w:r></w:ins>`,
				),
			'→修订插入：另加',
		],
	])('%s', async (_, change, words) => {
		const { result, words: told } = await found(await withPart(main, change));
		expect(result).toBe('changed');
		expect(told).toContain(words);
	});

	it('a style that hides what is set in it', async () => {
		const bytes = await withPart('word/styles.xml', (xml) =>
			xml.replace(/(w:styleId="Body".*?<w:rPr>)/s, '$1<w:vanish/>'),
		);
		const { result, words } = await found(bytes);
		expect(result).toBe('changed');
		expect(words.length).toBeGreaterThan(50);
	});

	it('a comment', async () => {
		const xml =
			'<w:comments xmlns:w="w"><w:comment><w:p><w:r><w:t>以此为准</w:t></w:r></w:p></w:comment></w:comments>';
		const { result, words } = await found(await withPart('word/comments.xml', () => xml));
		expect([result, words]).toEqual(['changed', ['→批注：以此为准']]);
	});

	it('a look of before, or letters in black, hide nothing', async () => {
		const former = '<w:rPrChange w:id="1" w:author="a"><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
		for (const look of [former, '<w:color w:val="000000"/>', '<w:vanish w:val="0"/>'])
			expect(await found(await withPart(main, set(look)))).toEqual({ result: 'same', words: [] });
	});
});

const schedule = '教学进程表';
async function edited(
	change: (book: exceljs.Workbook, sheet: exceljs.Worksheet) => void,
	bytes = files.excel,
) {
	const book = await opened(bytes);
	change(book, book.getWorksheet(schedule)!);
	return found(await written(book));
}

describe('in Excel', () => {
	it('nothing, where the file is only saved by another program', async () => {
		expect(await edited(() => undefined)).toEqual({ result: 'same', words: [] });
	});

	it.each<[string, (book: exceljs.Workbook, sheet: exceljs.Worksheet) => void, string]>([
		['a row', (_, sheet) => (sheet.getRow(7).hidden = true), '→“教学进程表”第 7 行被隐藏'],
		[
			'rows without height',
			(_, sheet) => [7, 8].forEach((row) => (sheet.getRow(row).height = 0.1)),
			'→“教学进程表”第 7～8 行被隐藏',
		],
		['a column', (_, sheet) => (sheet.getColumn(5).hidden = true), '→“教学进程表”E 列被隐藏'],
		[
			'a sheet',
			(book) => (book.getWorksheet('周数分配表')!.state = 'hidden'),
			'→工作表“周数分配表”被隐藏',
		],
		[
			'white letters',
			(_, sheet) => (sheet.getCell('B7').font = { color: { argb: 'FFFFFFFF' } }),
			'→白色文字：“教学进程表”B7 ',
		],
		[
			'a format that writes nothing',
			(_, sheet) => (sheet.getCell('E7').numFmt = ';;;'),
			'→单元格不显示：“教学进程表”E7 ',
		],
		['a note', (_, sheet) => (sheet.getCell('E7').note = '以此为准'), '→批注：以此为准'],
	])('%s', async (_, change, words) => {
		const { result, words: told } = await edited(change);
		expect(result).toBe('changed');
		expect(told.some((one) => one.startsWith(words))).toBe(true);
	});
});

describe('a file of before this was registered', () => {
	const older = {} as typeof files;
	beforeAll(async () => {
		for (const form of ['word', 'excel'] as const)
			older[form] = await olderOf(files[form], form, key);
	});

	/** What is hidden in it and may have been so from the first. */
	async function unregistered(bytes: Uint8Array) {
		const verification = await verifyFile(bytes, [key], crypto.subtle);
		return verification.ok && verification.value.unregistered;
	}

	it('is unchanged as it was written, whatever it hides', async () => {
		for (const form of ['word', 'excel'] as const) {
			expect(await found(older[form])).toEqual({ result: 'unchanged', words: [] });
			expect(await unregistered(older[form])).toBeNull();
		}
	});

	it('saved again hides the columns and the row that every workbook folds, and nothing is told', async () => {
		expect(await edited(() => undefined, older.excel)).toEqual({ result: 'same', words: [] });
		const word = await withPart('docProps/app.xml', (xml) => `${xml} `, older.word);
		expect(await found(word)).toEqual({ result: 'same', words: [] });
		expect(await unregistered(word)).toEqual([]);
	});

	it.each<[string, (book: exceljs.Workbook, sheet: exceljs.Worksheet) => void, string]>([
		[
			'a column beside those',
			(_, sheet) => (sheet.getColumn(17).hidden = true),
			'→“教学进程表”Q 列被隐藏',
		],
		['a row', (_, sheet) => (sheet.getRow(7).hidden = true), '→“教学进程表”第 7 行被隐藏'],
		['a note', (_, sheet) => (sheet.getCell('E7').note = '以此为准'), '→批注：以此为准'],
	])('%s is told', async (_, change, words) => {
		expect(await edited(change, older.excel)).toEqual({ result: 'changed', words: [words] });
	});

	it.each([
		[
			'tracked changes',
			(xml: string) =>
				xml.replace(
					run,
					'<w:del w:id="9" w:author="a"><w:r><w:delText>$1</w:delText></w:r></w:del>',
				),
			'→修订删除：财经商贸大类（73）',
		],
		[
			'white letters in a row of a table',
			set('<w:color w:val="FFFFFF"/>'),
			'→白色文字：财经商贸大类（73）',
		],
	])('of Word: %s are told', async (_, change, words) => {
		const { result, words: told } = await found(await withPart(main, change, older.word));
		expect(result).toBe('changed');
		expect(told).toContain(words);
	});

	it('of Word: what a school’s template may print white fails nothing, and is said to be unknown', async () => {
		const title = /<w:r>(<w:t[^>]*>人才培养方案<\/w:t><\/w:r>)/;
		const white = '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr>$1';
		const bytes = await withPart(main, (xml) => xml.replace(title, white), older.word);
		expect(await found(bytes)).toEqual({ result: 'same', words: [] });
		expect(await unregistered(bytes)).toEqual(['白色文字：人才培养方案']);
	});
});

describe.runIf(office !== null)('saved again by LibreOffice (not run where there is none)', () => {
	it.each([
		['word', 'docx'],
		['excel', 'xlsx'],
	] as const)('%s hides no more than it did', async (form, ending) => {
		const again = await converted(files[form], ending, ending);
		expect(await found(again)).toEqual({ result: 'same', words: [] });
		const older = await converted(await olderOf(files[form], form, key), ending, ending);
		expect(await found(older)).toEqual({ result: 'same', words: [] });
	});
});

/** What strangers bring in the place of an exported file: told in words, within bounds of time and memory. */
import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { parse } from '../office-xml/index.ts';
import type { Line } from './content.ts';
import { openOffice } from './open-office.ts';
import { unzip } from './unzip.ts';
import { wordHearer } from './word-content.ts';
import { verifyFile } from './index.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

async function zipOf(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const [name, content] of Object.entries(parts)) zip.file(name, content);
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function wrong(bytes: Uint8Array): Promise<string> {
	const found = await verifyFile(bytes, null, crypto.subtle);
	return found.ok ? '' : (found.faults[0]?.wrong ?? '');
}

describe('what is no exported file', () => {
	it.each([
		['nothing', new Uint8Array(), '文件是空的'],
		['a text', text('你好'), '这不是 .docx 或 .xlsx 文件'],
		['a PDF', text('%PDF-1.7'), '这是 PDF 文件'],
		['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '旧式或加了密码'],
		['a zip cut off', text('PK\x03\x04………'), '压缩目录读不出来'],
	])('%s', async (_, bytes, words) => expect(await wrong(bytes)).toContain(words));

	it('a zip without Office, a document of someone else, XML that declares its own words', async () => {
		expect(await wrong(await zipOf({ 'a.txt': 'a' }))).toContain('没有 Word 或 Excel');
		const strange = await zipOf({ 'word/document.xml': '<w:document xmlns:w="w"/>' });
		expect(await wrong(strange)).toContain('没有核验数据');
		const laughs = '<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>';
		const declared = await zipOf({ 'word/document.xml': 'x', 'customXml/item1.xml': laughs });
		expect(await wrong(declared)).toContain('文件结构异常');
	});

	it('what carries nonsense in the place of its content', async () => {
		for (const nonsense of ['', '{', '{"format":"xunbiao.registered"}', '[]', 'null']) {
			const part = `<registered xmlns="urn:xunbiao:registered:1">${nonsense}</registered>`;
			const file = await zipOf({ 'word/document.xml': '<a/>', 'customXml/item1.xml': part });
			expect(await wrong(file)).toContain('核验数据');
		}
	});
});

describe('what would take somebody’s machine for hours', () => {
	/** Lines that are seen in a document. */
	function linesOf(body: string): Line[] {
		const lines: Line[] = [];
		const take = (line: Line): void => void lines.push(line);
		const hearer = wordHearer({ take, hide: () => undefined, looks: new Map() });
		parse(text(`<w:body xmlns:w="w">${body}</w:body>`), hearer);
		return lines;
	}
	const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
	const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
	const opened = `${field('begin')}<w:r><w:instrText>REF</w:instrText></w:r>${field('separate')}`;

	it.each([
		['dots', '.'],
		['digits', '1'],
	])('an entry of the contents that is %s before a letter', (_, sign) => {
		const words = `${sign.repeat(200_000)}甲`;
		const entry = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run(words)}</w:p>`;
		const seconds = processorSeconds(() => expect(linesOf(entry)).toEqual([words]));
		expect(seconds).toBeLessThan(2);
	});

	it('fields that never end, with as many texts', () => {
		const body = `<w:p>${opened.repeat(20_000)}${run('甲').repeat(20_000)}</w:p>`;
		let lines: Line[] = [];
		const seconds = processorSeconds(() => (lines = linesOf(body)));
		expect(lines).toEqual(['甲'.repeat(20_000)]);
		expect(seconds).toBeLessThan(5);
	});

	it('tables within tables within tables are refused', () => {
		const nested = (deep: number): string =>
			'<w:tbl><w:tr><w:tc>'.repeat(deep) + '</w:tc></w:tr></w:tbl>'.repeat(deep);
		expect(() => linesOf(nested(20))).not.toThrow();
		expect(() => linesOf(nested(21))).toThrow('表格套得太深');
	});
});

describe('a zip that bursts', () => {
	it('is let go of as soon as a part is larger than it may be', async () => {
		const part = new Uint8Array(65 * 2 ** 20);
		const bomb = await zipOf({ 'word/document.xml': '<a/>', 'customXml/item1.xml': part });
		expect(bomb.length).toBeLessThan(200_000);
		expect(await wrong(bomb)).toContain('展开后过大');
	});

	it('is not believed about its sizes', async () => {
		const small = await zipOf({ 'word/document.xml': 'a'.repeat(100_000) });
		const view = new DataView(small.buffer, small.byteOffset);
		for (let at = 0; at < small.length - 46; at += 1)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 5, true);
		const parts = unzip(small);
		const read = parts.ok ? await parts.value.read('word/document.xml') : parts;
		expect(read.ok && read.value?.length).toBe(100_000);
	});

	it('that names a part twice shows two readers two files: refused', async () => {
		const once = Buffer.from(
			await zipOf({ 'word/document.xml': '<a/>', 'word/documenu.xml': '<b/>' }),
		);
		const twice = Buffer.from(once.toString('latin1').replaceAll('documenu', 'document'), 'latin1');
		expect(openOffice(new Uint8Array(twice)).ok).toBe(false);
	});

	it('whose parts are no deflated bytes is damaged', async () => {
		const zip = await zipOf({ 'word/document.xml': 'a'.repeat(1000) });
		const deflated = deflateRawSync(Buffer.from('a'.repeat(1000)));
		const at = Buffer.from(zip).indexOf(deflated.subarray(0, 4));
		zip.fill(0xff, at, at + 6);
		expect(await wrong(zip)).toMatch(/解不开|核验数据/);
	});
});

/** What comes as .docx and must not be read, or must not hurt. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraph, part, wordParts } from '#tests/builders/word-parts.ts';
import { readDocument } from '../index.ts';

async function zipOf(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const [name, content] of Object.entries(files)) zip.file(name, content);
	return zip.generateAsync({
		type: 'uint8array',
		compression: 'DEFLATE',
		compressionOptions: { level: 9 },
	});
}
const wrongOf = async (bytes: Uint8Array): Promise<string> => {
	const document = await readDocument('a.docx', bytes);
	return document.ok ? `read: ${document.value.text.slice(0, 50)}` : document.faults[0]!.wrong;
};

/** Writes another inflated size into the directory: what the file says of itself, not what is in it. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
	const copy = Buffer.from(bytes);
	const entry = copy.lastIndexOf('PK\x01\x02', undefined, 'latin1');
	copy.writeUInt32LE(size, entry + 24);
	return new Uint8Array(copy);
}

/** The directory says `count` times what it says of its last entry. */
function swollen(bytes: Uint8Array, count: number): Uint8Array {
	const copy = Buffer.from(bytes);
	const from = copy.lastIndexOf('PK\x01\x02', undefined, 'latin1');
	const to = copy.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	const record = copy.subarray(from, to);
	const end = copy.subarray(to);
	end.writeUInt16LE(count, 8);
	end.writeUInt16LE(count, 10);
	end.writeUInt32LE(record.length * count, 12);
	end.writeUInt32LE(from, 16);
	const records = Array<Buffer>(count).fill(record);
	return new Uint8Array(Buffer.concat([copy.subarray(0, from), ...records, end]));
}

describe('other files in the same form', () => {
	it.each<[string, Record<string, string>, RegExp]>([
		['a spreadsheet', { '[Content_Types].xml': '', 'xl/workbook.xml': '' }, /Excel/],
		['slides', { 'ppt/presentation.xml': '' }, /演示文稿/],
		[
			'OpenDocument',
			{ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' },
			/OpenDocument/,
		],
		['OFD', { 'OFD.xml': '' }, /OFD/],
		['an archive', { 'a.txt': '标准' }, /压缩包/],
	])('%s', async (_, files, said) => {
		expect(await wrongOf(await zipOf(files))).toMatch(said);
	});
});

describe('bombs', () => {
	it('that say how large they are are refused before anything is inflated', async () => {
		const bytes = await zipOf({ 'word/document.xml': ' ' });
		expect(await wrongOf(lying(bytes, 120 * 2 ** 20))).toMatch(/展开后过大/);
	});

	it('that say they are small stop at what they said', async () => {
		const bytes = await zipOf({ 'word/document.xml': new Uint8Array(2 ** 22).fill(0x20) });
		expect(await wrongOf(lying(bytes, 1000))).toMatch(/解不开/);
	});

	it('of entries are refused', async () => {
		const bytes = await zipOf({ 'a.xml': '' });
		expect(await wrongOf(swollen(bytes, 4001))).toMatch(/展开后过大/);
		expect(await wrongOf(swollen(bytes, 4000))).not.toMatch(/展开后过大/);
	});

	it('of entities are refused: a document has no DTD', async () => {
		const lol = `<!DOCTYPE w [<!ENTITY a "标准">${'bcdefgh'
			.split('')
			.map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`)
			.join('')}]>`;
		const xml = part('document', `<w:body>${paragraph('&h;')}</w:body>`).replace('?>', `?>${lol}`);
		expect(await wrongOf(await wordParts('', { 'word/document.xml': xml }))).toMatch(/结构异常/);
	});

	it('of depth are refused', async () => {
		const deep = '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000);
		expect(await wrongOf(await wordParts(deep))).toMatch(/结构异常/);
	});
});

describe('much of it', () => {
	it('in one wrapper is read like the rest', async () => {
		const empty = 150_000;
		const body = `<w:sdt><w:sdtContent>${paragraph('前')}${'<w:p/>'.repeat(empty)}${paragraph('后')}</w:sdtContent></w:sdt>`;
		const document = await readDocument('a.docx', await wordParts(body));
		expect(document.ok ? document.value.text : document.faults[0]?.wrong).toBe(
			`前${'\n'.repeat(empty + 1)}后`,
		);
	});
});

describe('damage', () => {
	let whole: Uint8Array;
	beforeAll(async () => {
		whole = await wordParts(
			Array.from({ length: 50 }, (_, at) => paragraph(`${at}. 总学时不少于 3000 学时`)).join(''),
		);
	});

	it('anywhere in the content is found', async () => {
		const copy = Uint8Array.from(whole);
		copy[120] = copy[120]! ^ 0x10;
		expect(await wrongOf(copy)).toMatch(/损坏/);
	});

	it.each(['<w:p>', '&nbsp;', '<x:y/>'])('XML with %s is refused', async (bad) => {
		expect(await wrongOf(await wordParts(bad))).toMatch(/不是完整的 XML/);
	});

	it('by truncation or flipped bits ends in a text or a reason', async () => {
		const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(fc.nat(), flips, async (end, changes) => {
				const bytes = whole.slice(0, end % 3 === 0 ? end % whole.length : whole.length);
				for (const [at, bits] of changes) if (bytes.length > 0) bytes[at % bytes.length]! ^= bits;
				const document = await readDocument('a.docx', bytes);
				if (!document.ok) expect(document.faults[0]?.right).not.toBe('');
			}),
			{ numRuns: 300 },
		);
	});
});

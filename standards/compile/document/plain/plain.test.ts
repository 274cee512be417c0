import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../index.ts';

const text =
	'5 职业面向\r\n\t所属专业大类（代码）\n总学时不少于 3000 学时，实践性教学学时占 50%以上。\f第二页';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string, big = false): Uint8Array => {
	const bytes = Buffer.from(`\ufeff${content}`, 'utf16le');
	return new Uint8Array(big ? bytes.swap16() : bytes);
};
/** 总学时不少于 3000 学时, as Windows wrote it. */
const gb = Uint8Array.from([
	0xd7, 0xdc, 0xd1, 0xa7, 0xca, 0xb1, 0xb2, 0xbb, 0xc9, 0xd9, 0xd3, 0xda, 0x20, 0x33, 0x30, 0x30,
	0x30, 0x20, 0xd1, 0xa7, 0xca, 0xb1,
]);

const wrongOf = async (bytes: Uint8Array): Promise<string> => {
	const document = await readDocument('a.txt', bytes);
	return document.ok ? `read: ${document.value.text}` : document.faults[0]!.wrong;
};

describe('a text file', () => {
	it.each([
		['UTF-8', utf8(text)],
		['UTF-8 with its mark', utf8(`\ufeff${text}`)],
		['UTF-16, little end first', utf16(text)],
		['UTF-16, big end first', utf16(text, true)],
	])('in %s is read to the letter, line ends and page breaks included', async (_, bytes) => {
		const document = await readDocument('a.txt', bytes);
		expect(document).toEqual({ ok: true, value: { text, form: 'txt', notes: [] } });
	});

	it('in GB18030 is read, and says so', async () => {
		const document = await readDocument('a.txt', gb);
		expect(document.ok && document.value.text).toBe('总学时不少于 3000 学时');
		expect(document.ok && document.value.notes[0]).toContain('GB18030');
	});

	it('that is torn in the middle is refused with the line, not read with holes', async () => {
		const bytes = utf8(`${text}\n`.repeat(20));
		const torn = Uint8Array.from([...bytes.subarray(0, 500), 0xe6, ...bytes.subarray(500)]);
		const line = Buffer.from(bytes.subarray(0, 500)).toString().split('\n').length;
		expect(await wrongOf(torn)).toBe(`文件是 UTF-8 编码，但第 ${line} 行有损坏的字节`);
	});

	it('whatever it holds, is read or refused with a reason in Chinese', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
				const document = await readDocument('a.txt', bytes);
				if (document.ok) expect(document.value.text.trim()).not.toBe('');
				else expect(document.faults[0]?.wrong).toMatch(/[\u4e00-\u9fff]/);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('what is no text is refused with what it is', () => {
	const latin = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));
	const noise = Uint8Array.from(
		{ length: 4000 },
		(_, at) => (at * at * 31 + at * 7 + (at >> 3)) % 256,
	);
	it.each<[string, Uint8Array, RegExp]>([
		['nothing', new Uint8Array(), /空的/],
		['blanks', utf8(' \n\t\n'), /没有文字/],
		['noise', noise, /不是文本文件/],
		['zeros', new Uint8Array(5000), /不是文本文件/],
		['a program', latin('\x7fELF\x02\x01\x01\0\0\0'), /不是文本文件/],
		['a picture', latin('\x89PNG\r\n\x1a\n'), /图片/],
		['a web page', utf8('<!DOCTYPE html><html><body>标准</body></html>'), /网页/],
		['RTF', latin('{\\rtf1\\ansi}'), /RTF/],
		['an archive', latin('Rar!\x1a\x07'), /压缩包/],
		[
			'old Word',
			Buffer.concat([
				latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
				Buffer.from('WordDocument', 'utf16le'),
			]),
			/\.doc/,
		],
		[
			'Word with a password',
			Buffer.concat([
				latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
				Buffer.from('EncryptedPackage', 'utf16le'),
			]),
			/密码/,
		],
		['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61), /20 MB/],
	])('%s', async (_, bytes, said) => {
		expect(await wrongOf(bytes)).toMatch(said);
	});
});

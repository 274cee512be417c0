/** .txt: UTF-8, UTF-16 with its mark, or the GB18030 of older Windows. */
import { success, type Outcome } from '#domain/fault.ts';
import { refused, type ReadDocument } from '../document.ts';
import { looksLikeChinese } from './plausible.ts';

const marks = [
	{ mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8', name: 'UTF-8' },
	{ mark: [0xff, 0xfe], encoding: 'utf-16le', name: 'UTF-16' },
	{ mark: [0xfe, 0xff], encoding: 'utf-16be', name: 'UTF-16' },
] as const;

const rubbish = refused('这不是文本文件', '请选择 .txt、.docx 或 .pdf 文件');

/** The text, or null where the bytes are not of that encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The old mark of a file's end, which is text. */
const endMark = '\x1a';
/** Characters that no text has. Form feeds and tabs are text. */
const control = /(?![\t-\r\u0080-\u009f])[\p{Cc}\ufffe\uffff]/u;
const hasControls = (text: string): boolean => control.test(text.replaceAll(endMark, ''));

/** Which line holds the first byte that cannot be read; null where most of the text is unreadable. */
function firstDamage(bytes: Uint8Array, encoding: string): number | null {
	const lenient = new TextDecoder(encoding).decode(bytes);
	const lost = lenient.match(/\ufffd/g)?.length ?? 0;
	const foreign = lenient.match(/[^\0-\x7f]/g)?.length ?? 0;
	if (lost * 20 > foreign || hasControls(lenient)) return null;
	return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}

const torn = (name: string, line: number): Outcome<never> =>
	refused(`文件是 ${name} 编码，但第 ${line} 行有损坏的字节`, '请重新取得完整的文件');

const plain = (text: string, notes: readonly string[] = []): Outcome<ReadDocument> =>
	hasControls(text) ? rubbish : success({ text, form: 'txt', notes });

function readUnmarked(bytes: Uint8Array): Outcome<ReadDocument> {
	const utf8 = decoded(bytes, 'utf-8');
	if (utf8 !== null) return plain(utf8);
	const damage = firstDamage(bytes, 'utf-8');
	if (damage !== null) return torn('UTF-8', damage);
	const chinese = decoded(bytes, 'gb18030');
	if (chinese !== null)
		return looksLikeChinese(chinese) ? plain(chinese, ['文件是 GB18030 编码，已转换。']) : rubbish;
	const tear = firstDamage(bytes, 'gb18030');
	return tear === null ? rubbish : torn('GB18030', tear);
}

/** Reads a text file. */
export function readPlain(bytes: Uint8Array): Outcome<ReadDocument> {
	const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
	if (!marked) return readUnmarked(bytes);
	const text = decoded(bytes, marked.encoding);
	return text === null
		? refused(`文件标明 ${marked.name} 编码，内容却不是`, '请重新另存为 UTF-8 文本')
		: plain(text);
}

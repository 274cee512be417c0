/** Compressed streams of a PDF, measured before pdf.js unpacks them: it has no bound of its own. */
import { inflateSync } from 'node:zlib';
import { success, type Outcome } from '#domain/fault.ts';
import { refused } from '../document.ts';

const most = { stream: 64 * 2 ** 20, all: 400 * 2 ** 20 };
/** A dictionary stands right before its stream. */
const dictionary = 1024;

const bursting = refused('压缩内容异常，展开后过大', '请用阅读器打开，重新另存为 PDF 再导入');

/** Length once inflated; 0 where it is not deflated; Infinity above the bound. */
function inflatedLength(bytes: Buffer): number {
	const [first = 0, second = 0] = bytes;
	if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0) return 0;
	try {
		return inflateSync(bytes, { maxOutputLength: most.stream }).length;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : 0;
	}
}

/** Pictures stay packed; and to deflate what is deflated is only done to burst. */
function kindOf(before: string): 'picture' | 'nested' | 'content' {
	const own = before.slice(before.lastIndexOf(' obj') + 1);
	if (/\/Subtype\s*\/Image\b/.test(own)) return 'picture';
	return (own.match(/\/(FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 0) > 1 ? 'nested' : 'content';
}

/** Where the content of each stream begins. */
function* streamsOf(content: Buffer): Generator<number> {
	for (let at = content.indexOf('stream'); at >= 0; at = content.indexOf('stream', at + 6)) {
		if (content.toString('latin1', at - 3, at) === 'end') continue;
		const from = at + 6 + (content[at + 6] === 0x0d ? 1 : 0);
		if (content[from] === 0x0a) yield from + 1;
	}
}

/** Refuses a PDF whose streams would not fit into memory. */
export function boundStreams(bytes: Uint8Array): Outcome<null> {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let all = 0;
	for (const from of streamsOf(content)) {
		const kind = kindOf(content.toString('latin1', Math.max(0, from - dictionary), from));
		if (kind === 'nested') return bursting;
		if (kind === 'content') all += inflatedLength(content.subarray(from));
		if (all > most.all) return bursting;
	}
	return success(null);
}

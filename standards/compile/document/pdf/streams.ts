/** Compressed streams of a PDF, tried before pdf.js unpacks them: it has no bound, and passes over damage. */
import { inflateSync } from 'node:zlib';
import { success, type Outcome } from '#domain/fault.ts';
import { damaged, refused } from '../document.ts';

const most = { stream: 64 * 2 ** 20, all: 400 * 2 ** 20 };
/** A dictionary stands right before its stream. */
const dictionary = 1024;

const bursting = refused('压缩内容异常，展开后过大', '请用阅读器打开，重新另存为 PDF 再导入');
const torn = damaged('其中有的内容解不开');

/** Length once inflated; Infinity above the bound; null where it is not, or not whole. */
function inflatedLength(bytes: Buffer): number | null {
	const [first = 0, second = 0] = bytes;
	if ((first & 0x0f) !== 8 || (first * 256 + second) % 31 !== 0) return null;
	try {
		return inflateSync(bytes, { maxOutputLength: most.stream }).length;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : null;
	}
}

/** What the dictionary before a stream says of it. */
function kindOf(before: string): 'picture' | 'nested' | 'deflated' | 'other' {
	const own = before.slice(before.lastIndexOf(' obj') + 1);
	if (/\/Subtype\s*\/Image\b/.test(own)) return 'picture';
	// To deflate what is deflated is only done to burst.
	if ((own.match(/\/(FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 0) > 1) return 'nested';
	return /\/Filter\s*\[?\s*\/FlateDecode\b/.test(own) ? 'deflated' : 'other';
}

/** Where the content of each stream begins. */
function* streamsOf(content: Buffer): Generator<number> {
	for (let at = content.indexOf('stream'); at >= 0; at = content.indexOf('stream', at + 6)) {
		if (content.toString('latin1', at - 3, at) === 'end') continue;
		const from = at + 6 + (content[at + 6] === 0x0d ? 1 : 0);
		if (content[from] === 0x0a) yield from + 1;
	}
}

/** Refuses a PDF whose streams would not fit into memory, or are damaged. Pictures stay packed. */
export function tryStreams(bytes: Uint8Array): Outcome<null> {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	// What is encrypted does not look deflated.
	const encrypted = content.includes('/Encrypt');
	let all = 0;
	for (const from of streamsOf(content)) {
		const kind = kindOf(content.toString('latin1', Math.max(0, from - dictionary), from));
		if (kind === 'nested') return bursting;
		if (kind === 'picture') continue;
		const length = inflatedLength(content.subarray(from));
		if (length === null && kind === 'deflated' && !encrypted) return torn;
		all += length ?? 0;
		if (all > most.all) return bursting;
	}
	return success(null);
}

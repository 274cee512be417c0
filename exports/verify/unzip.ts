/**
 * A zip opened in a browser as in Node: its directory read, a part inflated only as far as its bound.
 * (The readers of uploads have another, on yauzl, which needs Node.)
 */
import { failure, success, type Outcome } from '#domain/fault.ts';

const most = { entries: 4000, part: 64 * 2 ** 20, all: 200 * 2 ** 20 };

/** Bytes of a part; null where there is none. */
export interface Parts {
	readonly names: readonly string[];
	readonly read: (name: string) => Promise<Outcome<Uint8Array | null>>;
}

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly flags: number;
	readonly compressed: number;
	readonly at: number;
}

const again = '请换用从系统导出的 .docx 或 .xlsx 文件';
const refused = (wrong: string): Outcome<never> => failure({ path: '', wrong, right: again });
const damaged = (): Outcome<never> => refused('文件损坏：压缩目录读不出来');

const marks = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;

/** The end of the directory stands in the last 64 KB. */
function findEnd(view: DataView): number {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
		if (view.getUint32(at, true) === marks.end) return at;
	return -1;
}

const utf8 = new TextDecoder();

function entryAt(view: DataView, at: number): { entry: Entry; next: number } | null {
	if (at + 46 > view.byteLength || view.getUint32(at, true) !== marks.central) return null;
	const [length, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
	const next = at + 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
	if (next > view.byteLength) return null;
	const entry = {
		name: utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, length)),
		method: view.getUint16(at + 10, true),
		flags: view.getUint16(at + 8, true),
		compressed: view.getUint32(at + 20, true),
		at: view.getUint32(at + 42, true),
	};
	return { entry, next };
}

/** null: the directory is broken, or names a part twice, so that two readers would see two files. */
function directoryOf(view: DataView): Map<string, Entry> | null {
	const end = findEnd(view);
	if (end < 0) return null;
	const entries = new Map<string, Entry>();
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		const found = entryAt(view, at);
		if (!found || entries.has(found.entry.name)) return null;
		entries.set(found.entry.name, found.entry);
		at = found.next;
	}
	return entries;
}

/** null: not where the directory says. */
function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | null {
	const { at, compressed } = entry;
	if (at + 30 > bytes.length || view.getUint32(at, true) !== marks.local) return null;
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	return from + compressed > bytes.length ? null : bytes.subarray(from, from + compressed);
}

/** Ends as soon as more comes than may; null then. */
async function inflated(packed: Uint8Array, bound: number): Promise<Uint8Array | null> {
	const source = new Blob([packed.slice()]).stream();
	const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		length += read.value.length;
		if (length > bound) {
			await reader.cancel().catch(() => undefined);
			return null;
		}
		chunks.push(read.value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** Each part within its bound, all that is read within one, too. */
function reader(bytes: Uint8Array, view: DataView, entries: ReadonlyMap<string, Entry>) {
	let left = most.all;
	return async (name: string): Promise<Outcome<Uint8Array | null>> => {
		const entry = entries.get(name);
		if (!entry) return success(null);
		const packed = packedBytes(bytes, view, entry);
		if (!packed || (entry.method !== 0 && entry.method !== 8))
			return refused(`文件损坏：其中的 ${name} 解不开`);
		try {
			const bound = Math.min(most.part, left);
			const part = entry.method === 0 ? packed : await inflated(packed, bound);
			if (!part) return refused('压缩内容异常，展开后过大');
			left -= part.length;
			return success(part);
		} catch {
			return refused(`文件损坏：其中的 ${name} 解不开`);
		}
	};
}

/** Opens a zip; nothing of it is inflated yet. */
export function unzip(bytes: Uint8Array): Outcome<Parts> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = bytes.length < 22 ? null : directoryOf(view);
	if (!entries) return damaged();
	if (entries.size > most.entries) return refused(`压缩内容异常，有 ${entries.size} 个部分`);
	if ([...entries.values()].some(({ flags }) => flags & 1))
		return refused('文件加了密码，请取消密码后重新保存');
	return success({ names: [...entries.keys()], read: reader(bytes, view, entries) });
}

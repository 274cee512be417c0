/** The parts of an Office file. It is a zip: its bounds are judged before anything is inflated. */
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { failure, success, type Outcome } from '#domain/fault.ts';

/** Entries, and bytes once inflated: of all parts together, and of one that is read. */
const most = { entries: 4000, bytes: 400 * 2 ** 20, part: 64 * 2 ** 20 };
/** Prose in XML shrinks to a tenth, tables of blanks to a hundredth; more is made to burst. */
const ratio = 300;
const small = 2 ** 20;

/** What whoever brought the file is asked to do, where it bursts and where it is damaged. */
export interface Advice {
	readonly again: string;
	readonly damaged: string;
}

export interface Archive {
	readonly names: ReadonlySet<string>;
	/** Bytes of a part; null where there is none. Fails where it is too large or damaged. */
	readonly read: (name: string) => Promise<Outcome<Uint8Array | null>>;
}

const refused = (wrong: string, right: string): Outcome<never> =>
	failure({ path: '', wrong, right });

const bursting = ({ compressedSize, uncompressedSize }: Entry): boolean =>
	uncompressedSize > small && uncompressedSize > compressedSize * ratio;

/** The directory, as far as the bound of entries; no content is touched. */
async function entriesOf(zip: ZipFile): Promise<Entry[]> {
	const entries: Entry[] = [];
	for await (const entry of zip.eachEntry()) if (entries.push(entry) > most.entries) break;
	return entries;
}

function bounded(entries: readonly Entry[], { again }: Advice): Outcome<readonly Entry[]> {
	const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
	if (entries.length > most.entries || bytes > most.bytes || entries.some(bursting))
		return refused('压缩内容异常，展开后过大', again);
	if (entries.some((entry) => entry.isEncrypted()))
		return refused('压缩内容加了密码', '请取消密码后重新保存');
	return success(entries);
}

/** The stream ends with an error as soon as it is longer than its entry says. */
async function inflated(zip: ZipFile, entry: Entry): Promise<Uint8Array | null> {
	const stream = await zip.openReadStreamPromise(entry);
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const bytes = Buffer.concat(chunks);
	return crc32(bytes) === entry.crc32 ? new Uint8Array(bytes) : null;
}

async function readPart(
	zip: ZipFile,
	entry: Entry,
	{ again, damaged }: Advice,
): Promise<Outcome<Uint8Array>> {
	if (entry.uncompressedSize > most.part)
		return refused(`其中的 ${entry.fileName} 展开后超过 64 MB`, again);
	const bytes = await inflated(zip, entry).catch(() => null);
	return bytes ? success(bytes) : refused(`文件损坏：其中的 ${entry.fileName} 解不开`, damaged);
}

/** Opens a zip; nothing of it is inflated yet. */
export async function openArchive(bytes: Uint8Array, advice: Advice): Promise<Outcome<Archive>> {
	try {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const zip = await fromBufferPromise(buffer, { autoClose: false });
		const entries = bounded(await entriesOf(zip), advice);
		if (!entries.ok) return entries;
		const byName = new Map(entries.value.map((entry) => [entry.fileName, entry]));
		const read: Archive['read'] = async (name) => {
			const entry = byName.get(name);
			return entry ? readPart(zip, entry, advice) : success(null);
		};
		return success({ names: new Set(byName.keys()), read });
	} catch {
		return refused('文件损坏：压缩目录读不出来', advice.damaged);
	}
}

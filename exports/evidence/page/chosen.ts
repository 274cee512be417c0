/** Files that somebody chose, as the files of a pack: one zip, several files, or a folder. */
import { success, type Outcome } from '#domain/fault.ts';
import { names } from '../statement.ts';
import { unpacked } from '../unpack.ts';
import type { Files } from '../verify.ts';

/** Without the folder that was chosen. */
const nameIn = ({ name, webkitRelativePath }: File): string =>
	webkitRelativePath.split('/').slice(1).join('/') || name;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** What file managers leave in a folder. */
const isOfSystem = ({ name }: File): boolean =>
	/^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);

async function plain(list: readonly File[]): Promise<Outcome<Map<string, Uint8Array>>> {
	const files = new Map<string, Uint8Array>();
	for (const file of list.filter((one) => !isOfSystem(one)))
		files.set(nameIn(file), await bytesOf(file));
	return success(files);
}

/** The list is that of the page wherever none was chosen with the files. */
export async function chosenFiles(list: readonly File[], own: Files): Promise<Outcome<Files>> {
	const [first] = list;
	const isPacked = list.length === 1 && first?.name.toLowerCase().endsWith('.zip');
	const read = isPacked && first ? await unpacked(await bytesOf(first)) : await plain(list);
	const ownList = own.get(names.list);
	if (read.ok && ownList && !read.value.has(names.list)) read.value.set(names.list, ownList);
	return read;
}

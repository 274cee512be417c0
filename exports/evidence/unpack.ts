/** The files of a pack that came as one zip. */
import { success, type Outcome } from '#domain/fault.ts';
import { unzip } from '../verify/unzip.ts';
import { names } from './statement.ts';

/** All parts; folders are none. */
export async function unpacked(bytes: Uint8Array): Promise<Outcome<Map<string, Uint8Array>>> {
	const parts = unzip(bytes);
	if (!parts.ok) return parts;
	const files = new Map<string, Uint8Array>();
	for (const name of parts.value.names.filter((part) => !part.endsWith('/'))) {
		const part = await parts.value.read(name);
		if (!part.ok) return part;
		files.set(name, part.value ?? new Uint8Array());
	}
	return success(files);
}

/** Whether a file is a zip with the list of a pack. */
export function isPack(bytes: Uint8Array): boolean {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
	const parts = unzip(bytes);
	return parts.ok && parts.value.names.includes(names.list);
}

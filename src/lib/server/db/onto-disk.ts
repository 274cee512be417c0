/** Waits until what was written stands on the disk itself. */
import { open } from 'node:fs/promises';

export async function ontoDisk(fileOrFolder: string): Promise<void> {
	const handle = await open(fileOrFolder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

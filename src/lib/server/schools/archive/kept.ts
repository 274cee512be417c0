/** The archives that lie in their folder: what was deleted can come back from there. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { KeptArchive } from '#domain/schools/row.ts';
import type { Steward } from '../../access/actor.ts';
import { archiveFolder } from '../../db/whole.ts';

/** The newest first. */
export async function keptArchives(_by: Steward): Promise<KeptArchive[]> {
	const names = await readdir(archiveFolder()).catch(() => []);
	const archives = names.filter((name) => name.endsWith('.zip'));
	const kept = await Promise.all(
		archives.map(async (name) => {
			const { size, mtime } = await stat(path.join(archiveFolder(), name));
			return { name, bytes: size, at: mtime.toISOString() };
		}),
	);
	return kept.sort((a, b) => b.at.localeCompare(a.at));
}

/** The file of an archive by its name; null: none of the folder has it. */
export async function keptFile(by: Steward, name: string): Promise<string | null> {
	const known = (await keptArchives(by)).some((archive) => archive.name === name);
	return known ? path.join(archiveFolder(), name) : null;
}

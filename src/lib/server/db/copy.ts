/** Between a database, wherever it is, and a SQLite file of its own. */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { dump } from './dump.ts';
import { ontoDisk } from './onto-disk.ts';
import { refill } from './refill.ts';
import type { Kind } from './migrate.ts';
import { connected, type Site } from './site.ts';
import { reached } from './unreachable.ts';

/** `file` must not be there. Of one moment; where the copy fails nothing of it stays. */
export async function copyTo(site: Site, kind: Kind, file: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
	try {
		if (site.kind === 'file') {
			await connected(site, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [file] }));
		} else {
			const rows = await reached(connected(site, dump));
			await refill({ kind: 'file', file }, kind, rows);
		}
		await ontoDisk(file);
	} catch (error) {
		await rm(file, { force: true });
		throw error;
	}
}

/** The other way: where there is no database yet, whole or not at all. */
export async function putFrom(file: string, site: Site, kind: Kind): Promise<void> {
	if (site.kind === 'server')
		return refill(site, kind, await connected({ kind: 'file', file }, dump));
	await mkdir(path.dirname(site.file), { recursive: true, mode: 0o700 });
	const beside = `${site.file}.part`;
	await copyFile(file, beside);
	await ontoDisk(beside);
	await rename(beside, site.file);
}

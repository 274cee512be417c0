/** Whether there is a database at a site, how room is made for one, and how it is taken away. */
import { existsSync, rmSync } from 'node:fs';
import type { Client } from '@libsql/client';
import { dropNamespace, hasNamespace, makeNamespace } from './namespace.ts';
import { connected, type ServerSite, type Site } from './site.ts';
import { reached } from './unreachable.ts';

const ownTables = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

const tablesOf = async (client: Client): Promise<string[]> => {
	const { rows } = await client.execute(ownTables);
	return rows.map(({ name }) => name as string);
};

export async function isTaken(site: Site): Promise<boolean> {
	if (site.kind === 'file') return existsSync(site.file);
	if (site.admin && !(await hasNamespace(site.admin))) return false;
	return reached(connected(site, async (client) => (await tablesOf(client)).length > 0));
}

/** A file is made by whoever opens it; a namespace that stands already is left as it is. */
export async function makeRoom(site: Site): Promise<void> {
	if (site.kind === 'file' || !site.admin || (await hasNamespace(site.admin))) return;
	await makeNamespace(site.admin);
}

/** Takes a database away with all that it holds; on a server whose admin is not known, its tables. */
export async function wipe(site: Site): Promise<void> {
	if (site.kind === 'server')
		return site.admin ? dropNamespace(site.admin) : reached(dropTables(site));
	for (const end of ['', '-wal', '-shm']) rmSync(site.file + end, { force: true });
}

const dropTables = (site: ServerSite): Promise<void> =>
	connected(site, async (client) => {
		const drops = (await tablesOf(client)).map((name) => `DROP TABLE "${name}"`);
		await client.batch(['PRAGMA defer_foreign_keys = ON', ...drops], 'write');
	});

/** Between a database, wherever it is, and a SQLite file of its own. */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { dump } from './dump.ts';
import { ontoDisk } from './onto-disk.ts';
import { refill } from './refill.ts';
import type { Kind } from './migrate.ts';
import { connected, type FileSite, type Site } from './site.ts';
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

const ofOurs = `FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

const partsOf = async (client: Client, database: 'main' | 'copy') => {
	const { rows } = await client.execute(
		`SELECT type, name, sql ${ofOurs.replace('FROM ', `FROM ${database}.`)}`,
	);
	return rows as unknown as readonly { type: string; name: string; sql: string }[];
};

/**
 * The database that stands becomes what `file` says, in one transaction: whoever has it open sees the
 * one or the other. A file put in its place would leave them with what is gone.
 */
export async function becomes(site: FileSite, file: string): Promise<void> {
	// One connection: what is attached to it is attached to no other.
	const client = createClient({ url: `file:${site.file}`, timeout: 5000, concurrency: 1 });
	try {
		await client.execute({ sql: 'ATTACH ? AS copy', args: [file] });
		const isTable = ({ type }: { type: string }): boolean => type === 'table';
		const [before, after] = [await partsOf(client, 'main'), await partsOf(client, 'copy')];
		const tables = after.filter(isTable);
		await client.migrate([
			...before.filter(isTable).map(({ name }) => `DROP TABLE "${name}"`),
			...tables.map(({ sql }) => sql),
			...tables.map(({ name }) => `INSERT INTO main."${name}" SELECT * FROM copy."${name}"`),
			...after.filter((part) => !isTable(part)).map(({ sql }) => sql),
		]);
	} finally {
		client.close();
	}
}

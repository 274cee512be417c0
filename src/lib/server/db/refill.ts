/** Makes a school's database from rows, and takes one away. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { fill, type Dump } from './dump.ts';
import { bringTo } from './migrate.ts';
import * as schema from './school/schema.ts';

const fileOf = (url: string): string | null => (url.startsWith('file:') ? url.slice(5) : null);

const namesOf = async (client: Client, type: string): Promise<string[]> => {
	const { rows } = await client.execute({
		sql: `SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
		args: [type],
	});
	return rows.map(({ name }) => name as string);
};

async function connected<Value>(url: string, use: (client: Client) => Promise<Value>) {
	const client = createClient({ url });
	try {
		return await use(client);
	} finally {
		client.close();
	}
}

export async function isTaken(url: string): Promise<boolean> {
	const file = fileOf(url);
	if (file !== null) return existsSync(file);
	return connected(url, async (client) => (await namesOf(client, 'table')).length > 0);
}

/** All rows or nothing: what was begun is taken away where it fails. */
export async function refill(url: string, dump: Dump): Promise<void> {
	const file = fileOf(url);
	if (file !== null) mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
	try {
		await connected(url, async (client) => {
			const database = drizzle(client, { schema, casing: 'snake_case' });
			await bringTo(database, 'school', dump.migrations);
			await database.transaction((db) => fill(db, dump));
		});
	} catch (error) {
		await wipe(url);
		throw error;
	}
}

/** Takes a database away with all that it holds; on a server, its tables. */
export async function wipe(url: string): Promise<void> {
	const file = fileOf(url);
	if (file !== null) {
		for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
		return;
	}
	await connected(url, async (client) => {
		const drops = (await namesOf(client, 'table')).map((name) => `DROP TABLE "${name}"`);
		await client.batch(['PRAGMA defer_foreign_keys = ON', ...drops], 'write');
	});
}

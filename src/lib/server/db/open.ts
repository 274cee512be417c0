/** Opens one database: write-ahead log, every commit on the disk before it is answered. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClient, type ResultSet } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { bringUpToDate } from './migrate.ts';
import { writeQueue } from './write-queue.ts';

type Tables = Record<string, unknown>;

/** What a repository function asks its questions to: the database itself, or a transaction of it. */
export type Queries<Schema extends Tables> = BaseSQLiteDatabase<'async', ResultSet, Schema>;

export interface Store<Schema extends Tables> {
	/** Reads beside any writer. */
	read<Value>(query: (database: Queries<Schema>) => Promise<Value>): Promise<Value>;
	/**
	 * One transaction, after all earlier writes; what throws leaves nothing behind.
	 * Inside await nothing but the database: everyone else's writes are waiting.
	 */
	write<Value>(change: (transaction: Queries<Schema>) => Promise<Value>): Promise<Value>;
	close(): void;
}

/** Waits up to 5 s for another process that writes to the same file. */
const busyMilliseconds = 5000;

export async function openStore<Schema extends Tables>(
	url: string,
	kind: 'platform' | 'school',
	schema: Schema,
): Promise<Store<Schema>> {
	if (url.startsWith('file:'))
		mkdirSync(path.dirname(url.slice(5)), { recursive: true, mode: 0o700 });
	const client = createClient({ url, timeout: busyMilliseconds });
	// Kept in the file, so it holds on every pooled connection; `synchronous` is FULL by default.
	if (url.startsWith('file:')) await client.execute('PRAGMA journal_mode = WAL');
	const database = drizzle(client, { schema, casing: 'snake_case' });
	await bringUpToDate(database, kind);
	const queue = writeQueue();
	return {
		read: (query) => query(database),
		write: (change) => queue(() => database.transaction(change)),
		close: () => client.close(),
	};
}

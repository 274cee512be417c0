/** Opens one database: write-ahead log, every commit on the disk before it is answered. */
import type { Client, ResultSet } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { bringUpToDate, type Kind } from './migrate.ts';
import { connect, type Site } from './site.ts';
import { reached } from './unreachable.ts';
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
	/** What `take` reads in a transaction of its own is of one moment; one after the other, writers go on. */
	snapshot<Value>(take: (client: Client) => Promise<Value>): Promise<Value>;
	/** All that was written stands in the file itself, where it is one: closing changes it no more. */
	settle(): Promise<void>;
	close(): void;
}

/** Kept in the file, so it holds on every connection; `synchronous` is FULL by default. */
async function writeAhead(client: Client, { kind }: Site): Promise<void> {
	if (kind === 'file') await client.execute('PRAGMA journal_mode = WAL');
}

async function settled(client: Client, { kind }: Site): Promise<void> {
	if (kind === 'file') await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Made once, before the first that needs it; what failed is tried again. */
function once(make: () => Promise<void>): () => Promise<void> {
	let made: Promise<void> | null = null;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
}

/**
 * `fit`: what a database of this kind must have before it is written to; a thousand schools that are
 * only read do not wait for it.
 */
export async function openStore<Schema extends Tables>(
	site: Site,
	kind: Kind,
	schema: Schema,
	fit: (client: Client) => Promise<void> = () => Promise.resolve(),
): Promise<Store<Schema>> {
	const client = connect(site);
	const database = drizzle(client, { schema, casing: 'snake_case' });
	try {
		await reached(writeAhead(client, site).then(() => bringUpToDate(database, kind)));
	} catch (error) {
		client.close();
		throw error;
	}
	const fitted = once(() => fit(client));
	const [queue, snapshots] = [writeQueue(), writeQueue()];
	return {
		read: (query) => reached(query(database)),
		write: (change) => queue(() => reached(fitted().then(() => database.transaction(change)))),
		snapshot: (take) => snapshots(() => reached(take(client))),
		settle: () => reached(settled(client, site)),
		close: () => client.close(),
	};
}

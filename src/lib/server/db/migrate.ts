/** Brings a database to the newest of the generated migrations when it is opened. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from '@libsql/client';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';

/** The folder that holds `migrations/`: above this file in the sources as in the build. */
function root(from: string): string {
	if (existsSync(path.join(from, 'migrations', 'platform'))) return from;
	const above = path.dirname(from);
	if (above === from) throw new Error('The folder migrations/ is missing beside the program');
	return root(above);
}

const folderOf = (kind: Kind): string => path.join(root(import.meta.dirname), 'migrations', kind);

export type Kind = 'platform' | 'school';

interface Journal {
	/** `when`: milliseconds, by which a database remembers the migrations that it has seen. */
	readonly entries: readonly { readonly when: number }[];
}

const journalIn = (folder: string): string => path.join(folder, 'meta', '_journal.json');
const readJournal = (folder: string): Journal =>
	JSON.parse(readFileSync(journalIn(folder), 'utf8')) as Journal;

/** They are of the program and stay as they are while it runs: read once, not for each school. */
const journals = new Map<Kind, Journal>();
function journalOf(kind: Kind): Journal {
	const journal = journals.get(kind) ?? readJournal(folderOf(kind));
	journals.set(kind, journal);
	return journal;
}

/** How many migrations there are. */
export const generation = (kind: Kind): number => journalOf(kind).entries.length;

/** Brings a new database to the state that it had after its first `count` migrations. */
export async function bringTo<Schema extends Record<string, unknown>>(
	database: LibSQLDatabase<Schema>,
	kind: Kind,
	count: number,
): Promise<void> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'xunbiao-migrations-'));
	try {
		cpSync(folderOf(kind), folder, { recursive: true });
		const journal = readJournal(folder);
		const entries = journal.entries.slice(0, count);
		writeFileSync(journalIn(folder), JSON.stringify({ ...journal, entries }));
		await migrate(database, { migrationsFolder: folder });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** How many migrations a database has seen; 0: it is new. */
export async function migrationsSeen(client: Pick<Client, 'execute'>): Promise<number> {
	try {
		const { rows } = await client.execute('SELECT count(*) AS many FROM __drizzle_migrations');
		return Number(rows[0]?.['many'] ?? 0);
	} catch (error) {
		if (/no such table/.test(String(error))) return 0;
		throw error;
	}
}

/**
 * Throws where a later version of the program has had the database already. The migrator takes no
 * lock: of two processes that open a new database at once, one fails whole and finds the work done
 * when it looks again.
 */
export async function bringUpToDate<Schema extends Record<string, unknown>>(
	database: LibSQLDatabase<Schema> & { readonly $client: Client },
	kind: Kind,
): Promise<void> {
	const seen = await migrationsSeen(database.$client);
	if (seen === generation(kind)) return;
	if (seen > generation(kind)) throw new Error('这个数据库来自更新版本的循标，请先升级本机');
	const migrationsFolder = folderOf(kind);
	try {
		await migrate(database, { migrationsFolder });
	} catch {
		await migrate(database, { migrationsFolder });
	}
}

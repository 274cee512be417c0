/** Brings a database to the newest of the generated migrations when it is opened. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';

/** The folder that holds `migrations/`: above this file in the sources as in the build. */
function root(from: string): string {
	if (existsSync(path.join(from, 'migrations', 'platform'))) return from;
	const above = path.dirname(from);
	if (above === from) throw new Error('The folder migrations/ is missing beside the program');
	return root(above);
}

const folderOf = (kind: 'platform' | 'school'): string =>
	path.join(root(import.meta.dirname), 'migrations', kind);

interface Journal {
	readonly entries: readonly unknown[];
}

const journalIn = (folder: string): string => path.join(folder, 'meta', '_journal.json');
const readJournal = (folder: string): Journal =>
	JSON.parse(readFileSync(journalIn(folder), 'utf8')) as Journal;

/** How many migrations there are. */
export const generation = (kind: 'platform' | 'school'): number =>
	readJournal(folderOf(kind)).entries.length;

/** Brings a new database to the state that it had after its first `count` migrations. */
export async function bringTo<Schema extends Record<string, unknown>>(
	database: LibSQLDatabase<Schema>,
	kind: 'platform' | 'school',
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

/**
 * The migrator takes no lock: of two processes that open a new database at once, one fails whole
 * and finds the work done when it looks again.
 */
export async function bringUpToDate<Schema extends Record<string, unknown>>(
	database: LibSQLDatabase<Schema>,
	kind: 'platform' | 'school',
): Promise<void> {
	const migrationsFolder = folderOf(kind);
	try {
		await migrate(database, { migrationsFolder });
	} catch {
		await migrate(database, { migrationsFolder });
	}
}

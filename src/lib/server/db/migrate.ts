/** Brings a database to the newest of the generated migrations when it is opened. */
import { existsSync } from 'node:fs';
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

/**
 * The migrator takes no lock: of two processes that open a new database at once, one fails whole
 * and finds the work done when it looks again.
 */
export async function bringUpToDate<Schema extends Record<string, unknown>>(
	database: LibSQLDatabase<Schema>,
	kind: 'platform' | 'school',
): Promise<void> {
	const migrationsFolder = path.join(root(import.meta.dirname), 'migrations', kind);
	try {
		await migrate(database, { migrationsFolder });
	} catch {
		await migrate(database, { migrationsFolder });
	}
}

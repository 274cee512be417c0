/** How many rows each table of a database has. */
import type { Client } from '@libsql/client';
import { ownTables } from './dump.ts';

export async function tableCounts(client: Client): Promise<Record<string, number>> {
	const { rows: tables } = await client.execute(ownTables);
	const names = tables.map(({ name }) => name as string);
	if (names.length === 0) return {};
	// The names are our own migrations'.
	const counts = names.map((name) => `(SELECT count(*) FROM "${name}") AS "${name}"`);
	const { rows } = await client.execute(`SELECT ${counts.join(', ')}`);
	return Object.fromEntries(names.map((name) => [name, Number(rows[0]?.[name])]));
}

/** Makes a database from rows. */
import { drizzle } from 'drizzle-orm/libsql';
import { fill, type Dump } from './dump.ts';
import { makeRoom, wipe } from './lodging.ts';
import { bringTo, type Kind } from './migrate.ts';
import { connected, type Site } from './site.ts';
import { reached } from './unreachable.ts';

/** All rows or nothing: what was begun is taken away where it fails. */
export async function refill(site: Site, kind: Kind, rows: Dump): Promise<void> {
	await makeRoom(site);
	try {
		await reached(
			connected(site, async (client) => {
				await bringTo(drizzle(client), kind, rows.migrations);
				await fill(client, rows);
			}),
		);
	} catch (error) {
		await wipe(site);
		throw error;
	}
}

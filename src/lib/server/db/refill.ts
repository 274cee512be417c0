/** Makes a school's database from rows. */
import { drizzle } from 'drizzle-orm/libsql';
import { fill, type Dump } from './dump.ts';
import { makeRoom, wipe } from './lodging.ts';
import { bringTo } from './migrate.ts';
import * as schema from './school/schema.ts';
import { connected, type Site } from './site.ts';
import { reached } from './unreachable.ts';

/** All rows or nothing: what was begun is taken away where it fails. */
export async function refill(site: Site, dump: Dump): Promise<void> {
	await makeRoom(site);
	try {
		await reached(
			connected(site, async (client) => {
				const database = drizzle(client, { schema, casing: 'snake_case' });
				await bringTo(database, 'school', dump.migrations);
				await fill(client, dump);
			}),
		);
	} catch (error) {
		await wipe(site);
		throw error;
	}
}

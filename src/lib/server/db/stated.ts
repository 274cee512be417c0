/** What a school's database says of itself as it stands: it is not brought to its newest for that. */
import { statSync } from 'node:fs';
import type { Client } from '@libsql/client';
import { schoolSite } from './locate.ts';
import { isTaken } from './lodging.ts';
import { migrationsSeen } from './migrate.ts';
import { placesNow } from './databases.ts';
import { connected, type Site } from './site.ts';
import { reached } from './unreachable.ts';

/** null: its generation does not know it. */
export interface Stated {
	readonly bytes: number | null;
	readonly plans: number | null;
	/** Entries of its 操作记录 since the time that was asked for. */
	readonly changes: number | null;
	readonly failedImports: number | null;
	readonly migrations: number | null;
}

async function pagesOf(client: Client): Promise<number> {
	const number = async (pragma: string): Promise<number> => {
		const { rows } = await client.execute(`PRAGMA ${pragma}`);
		return Number(rows[0]?.[pragma]);
	};
	return (await number('page_count')) * (await number('page_size'));
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const bytesOf = async (site: Site, client: Client): Promise<number> =>
	site.kind === 'file' ? sizeOf(site.file) + sizeOf(`${site.file}-wal`) : pagesOf(client);

async function count(client: Client, from: string, args: string[] = []): Promise<number | null> {
	try {
		const { rows } = await client.execute({ sql: `SELECT count(*) AS many FROM ${from}`, args });
		return Number(rows[0]?.['many']);
	} catch (error) {
		if (/no such (table|column)/.test(String(error))) return null;
		throw error;
	}
}

/** Throws where there is no database, or none that opens. `since`: ISO time. */
export async function statedOf(schoolId: string, since: string): Promise<Stated> {
	const site = schoolSite(placesNow(), schoolId);
	if (site.kind === 'file' && !(await isTaken(site))) throw new Error('没有这所学校的数据库');
	return reached(
		connected(site, async (client) => ({
			migrations: await migrationsSeen(client),
			bytes: await bytesOf(site, client),
			plans: await count(client, 'plans'),
			changes: await count(client, 'audit WHERE at >= ?', [since]),
			failedImports: await count(client, `imports WHERE stage = 'failed' AND created_at >= ?`, [
				since,
			]),
		})),
	);
}

/** One database of a backup: copied, hashed, counted, and looked at again. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { now } from '../db/identifier.ts';
import { migrationsSeen } from '../db/migrate.ts';
import { connected } from '../db/site.ts';
import { tableCounts } from '../db/table-counts.ts';
import { copyWhole, type Whole } from '../db/whole.ts';
import type { Copy } from './manifest.ts';

export const fileOf = (whole: Whole): string =>
	whole.kind === 'platform' ? 'platform.db' : `schools/${whole.id}.db`;

async function sha256Of(file: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const part of createReadStream(file)) hash.update(part as Buffer);
	return hash.digest('hex');
}

const counted = (file: string): Promise<Pick<Copy, 'migrations' | 'rows'>> =>
	connected({ kind: 'file', file }, async (client) => ({
		migrations: await migrationsSeen(client),
		rows: await tableCounts(client),
	}));

/** The database as it is now, in the folder of a backup. */
export async function copyInto(folder: string, whole: Whole): Promise<Copy> {
	const at = now();
	const name = fileOf(whole);
	const file = path.join(folder, name);
	await copyWhole(whole, file);
	const { size: bytes } = await stat(file);
	return { file: name, at, bytes, sha256: await sha256Of(file), ...(await counted(file)) };
}

const sameCounts = (a: Copy['rows'], b: Copy['rows']): boolean =>
	Object.keys(a).length === Object.keys(b).length &&
	Object.entries(a).every(([table, rows]) => b[table] === rows);

async function isSound(file: string): Promise<boolean> {
	const { rows } = await connected({ kind: 'file', file }, (client) =>
		client.execute('PRAGMA integrity_check'),
	);
	return rows.length === 1 && rows[0]?.['integrity_check'] === 'ok';
}

/** What is wrong with a file that should be `copy`; null: nothing is. Never changes it. */
export async function copyFault(file: string, copy: Copy): Promise<string | null> {
	if ((await stat(file).catch(() => null)) === null) return '备份文件不见了';
	if ((await sha256Of(file)) !== copy.sha256) return '备份文件与校验值不符，改动过或已损坏';
	if (!(await isSound(file))) return '数据库完整性检查没有通过';
	const { rows } = await counted(file);
	return sameCounts(rows, copy.rows) ? null : '各表的行数与备份清单不符';
}

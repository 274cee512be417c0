/**
 * The folder of an export of many plans. What was done of a plan is on the disk before its item is: after an
 * interruption those that have an item are not done again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BulkItem } from '#domain/desk/bulk.ts';
import { exportFolder } from '../db/whole.ts';
import type { BulkRecord } from './repository.ts';

type Which = Pick<BulkRecord, 'id' | 'schoolId'>;

export const folderOf = ({ id, schoolId }: Which): string =>
	path.join(exportFolder(), schoolId, id);

/** The whole, when it is made. */
export const archiveFile = (job: Which): string => path.join(folderOf(job), 'archive.zip');

const partsOf = (job: Which): string => path.join(folderOf(job), 'parts');
const itemFile = (job: Which, at: number): string => path.join(partsOf(job), `${at}.json`);

/** Where a file of the archive waits for it. */
export const partFile = (job: Which, name: string): string =>
	path.join(partsOf(job), 'files', name);

export const prepare = (job: Which): Promise<unknown> =>
	mkdir(path.join(partsOf(job), 'files'), { recursive: true, mode: 0o700 });

/** What is there has its name only when all of it is. */
async function written(file: string, content: Uint8Array | string): Promise<void> {
	await writeFile(`${file}.part`, content, { mode: 0o600 });
	await rename(`${file}.part`, file);
}

export async function keepFile(
	job: Which,
	name: string,
	bytes: Uint8Array,
): Promise<BulkItem['files'][number]> {
	await written(partFile(job, name), bytes);
	return { name, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

export const keepItem = (job: Which, at: number, item: BulkItem): Promise<void> =>
	written(itemFile(job, at), JSON.stringify(item));

/** null: the plan's turn has not come yet. */
export async function itemAt(job: Which, at: number): Promise<BulkItem | null> {
	const text = await readFile(itemFile(job, at), 'utf8').catch(() => null);
	return text === null ? null : (JSON.parse(text) as BulkItem);
}

export const forgetParts = (job: Which): Promise<void> =>
	rm(partsOf(job), { recursive: true, force: true });

export const forgetFolder = (job: Which): Promise<void> =>
	rm(folderOf(job), { recursive: true, force: true });

export const forgetBulkOf = (schoolId: string): Promise<void> =>
	rm(path.join(exportFolder(), schoolId), { recursive: true, force: true });

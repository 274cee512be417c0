/** The backups that lie in their folder, a folder each. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { KeptBackup } from '#domain/schools/upkeep.ts';
import { onChange } from '../db/databases.ts';
import { backupFolder } from '../db/whole.ts';
import { copiesIn, failedIn, manifestName, readManifest, type Manifest } from './manifest.ts';

const named = /^\d{8}T\d{6}Z$/;

/** `20261126T180000Z` of an ISO time. */
export const nameOf = (at: string): string => at.replace(/\.\d+/, '').replace(/[-:]/g, '');

export const folderOf = (name: string): string => path.join(backupFolder(), name);

const entries = (): Promise<string[]> => readdir(backupFolder()).catch(() => []);

/** The newest first. */
export const backupNames = async (): Promise<string[]> =>
	(await entries())
		.filter((name) => named.test(name))
		.sort()
		.reverse();

/** null: there is no such backup, or what it says of itself cannot be read. */
export async function manifestOf(name: string): Promise<Manifest | null> {
	if (!named.test(name)) return null;
	const text = await readFile(path.join(folderOf(name), manifestName), 'utf8').catch(() => '');
	const manifest = readManifest(text);
	return manifest.ok ? manifest.value : null;
}

const rowOf = (name: string, manifest: Manifest): KeptBackup => ({
	name,
	at: manifest.startedAt,
	bytes: copiesIn(manifest).reduce((sum, { bytes }) => sum + bytes, 0),
	schools: manifest.schools.length,
	failed: failedIn(manifest).length,
});

/** A backup is never changed: what it says is read once. */
const rows = new Map<string, KeptBackup>();
// The databases may be others than before, and their backups in another folder.
onChange((database) => {
	if (database === null) rows.clear();
});

/** The newest first; what cannot be read is no backup. */
export async function keptBackups(): Promise<KeptBackup[]> {
	const names = await backupNames();
	for (const name of rows.keys()) if (!names.includes(name)) rows.delete(name);
	for (const name of names.filter((one) => !rows.has(one))) {
		const manifest = await manifestOf(name);
		if (manifest) rows.set(name, rowOf(name, manifest));
	}
	return names.flatMap((name) => rows.get(name) ?? []);
}

/** Where what a school was goes before it is put back: `<school>-<name as of a backup>.db`. */
export const asideFolder = (): string => path.join(backupFolder(), 'aside');

/** What was put aside stays as long as a backup of its time would: who was erased since does not live on in it. */
async function rotateAside(oldestKept: string): Promise<void> {
	for (const name of await readdir(asideFolder()).catch(() => [])) {
		const at = /-(\d{8}T\d{6}Z)\.db(-wal)?$/.exec(name)?.[1];
		if (at !== undefined && at < oldestKept) await rm(path.join(asideFolder(), name));
	}
}

/** Takes the oldest away beyond `keep`, and what runs that were interrupted have left. */
export async function rotate(keep: number): Promise<void> {
	const names = await backupNames();
	const gone = names.slice(keep);
	const oldestKept = names[keep - 1];
	if (oldestKept !== undefined) await rotateAside(oldestKept);
	const left = (await entries()).filter(
		(name) => name.endsWith('.part') || name.startsWith('rehearsal-'),
	);
	for (const name of [...gone, ...left]) await rm(folderOf(name), { recursive: true, force: true });
}

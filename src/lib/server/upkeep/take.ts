/** Makes a backup of the platform and of every school, while they are written to. For a thread of its own. */
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { now } from '../db/identifier.ts';
import { ontoDisk } from '../db/onto-disk.ts';
import { connected } from '../db/site.ts';
import { backupFolder, platform, school } from '../db/whole.ts';
import { keyMark } from '../secrets/key.ts';
import { copyInto } from './copies.ts';
import { backupNames, folderOf, manifestOf, nameOf } from './kept.ts';
import { manifestName, type CopiedSchool, type Copy, type Manifest } from './manifest.ts';
import { isDiskFull } from '../disk-full.ts';
import type { Tell } from './step.ts';

interface Listed {
	readonly id: string;
	readonly name: string;
}

/** Those that the copy of the platform knows: a school that is opened later has no place in it. */
const schoolsIn = (folder: string, { file }: Copy): Promise<Listed[]> =>
	connected({ kind: 'file', file: path.join(folder, file) }, async (client) => {
		const { rows } = await client.execute('SELECT id, name FROM schools ORDER BY created_at, id');
		return rows.map(({ id, name }) => ({ id: id as string, name: name as string }));
	});

/** What an earlier backup has of a school whose database cannot be copied now: else it would rotate away. */
async function earlierCopy(
	folder: string,
	id: string,
	earlier: string | null,
): Promise<Copy | null> {
	if (earlier === null) return null;
	const copy = (await manifestOf(earlier))?.schools.find((one) => one.id === id)?.copy ?? null;
	if (!copy) return null;
	const [from, to] = [path.join(folderOf(earlier), copy.file), path.join(folder, copy.file)];
	await mkdir(path.dirname(to), { recursive: true });
	await link(from, to).catch(() => copyFile(from, to));
	return copy;
}

const wordsOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

async function copiedSchool(
	folder: string,
	{ id, name }: Listed,
	earlier: string | null,
): Promise<CopiedSchool> {
	try {
		return { id, name, copy: await copyInto(folder, school(id)), why: null };
	} catch (error) {
		// Without room the others would fail, too, and the operator has to act.
		if (isDiskFull(error)) throw error;
		return { id, name, copy: await earlierCopy(folder, id, earlier), why: wordsOf(error) };
	}
}

async function everything(folder: string, tell: Tell): Promise<Manifest> {
	const [earlier = null] = await backupNames();
	const startedAt = now();
	const own = await copyInto(folder, platform);
	const listed = await schoolsIn(folder, own);
	const schools: CopiedSchool[] = [];
	for (const [index, one] of listed.entries()) {
		schools.push(await copiedSchool(folder, one, earlier));
		tell({ at: index + 1, of: listed.length });
	}
	const head = { format: 'xunbiao.backup', version: 1 } as const;
	return { ...head, startedAt, endedAt: now(), key: keyMark(), platform: own, schools };
}

/** Of two within a second, the later has the next. */
function freeName(at: string): string {
	const name = nameOf(at);
	if (!existsSync(folderOf(name))) return name;
	return freeName(new Date(Date.parse(at) + 1000).toISOString());
}

/** The name of the backup and what it holds: under its name it stands whole, or not at all. */
export async function takeBackup(
	at: string,
	tell: Tell,
): Promise<{ name: string; manifest: Manifest }> {
	const name = freeName(at);
	const folder = folderOf(`${name}.part`);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	try {
		const manifest = await everything(folder, tell);
		const file = path.join(folder, manifestName);
		await writeFile(file, JSON.stringify(manifest, null, '\t'), { mode: 0o600 });
		await ontoDisk(file);
		await rename(folder, folderOf(name));
		await ontoDisk(backupFolder());
		return { name, manifest };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Writes the archive of a school: one zip of its rows, its people and its plans as files. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { dumpSchool, readPlatform } from '../../db/databases.ts';
import { archiveFolder } from '../../db/whole.ts';
import type { Dump } from '../../db/dump.ts';
import { membersOf } from '../../people/repository.ts';
import { schoolById } from '../../directory/schools.ts';
import { format, names, version, type Manifest } from './manifest.ts';
import { plainFiles, type PlainFile } from './plain-files.ts';

type School = NonNullable<Awaited<ReturnType<typeof schoolById>>>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const lines = (rows: readonly unknown[]): string =>
	rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function filesOf(school: School, dump: Dump): Promise<PlainFile[]> {
	const people = await readPlatform((db) => membersOf(db, school.id));
	return [
		...(await plainFiles(school.id, dump)),
		{ name: names.people, text: lines(people) },
		...Object.entries(dump.tables).map(([table, rows]) => ({
			name: names.table(table),
			text: lines(rows),
		})),
	];
}

function manifestOf(
	school: School,
	{ migrations }: Dump,
	files: readonly PlainFile[],
	at: string,
): Manifest {
	const { status: _, ...known } = school;
	const hashes = Object.fromEntries(files.map(({ name, text }) => [name, sha256(text)]));
	return { format, version, school: known, archivedAt: at, migrations, files: hashes };
}

/** Either whole under its name or not at all: it is written beside it first. */
async function written(files: readonly PlainFile[], to: string): Promise<void> {
	const zip = new ZipFile();
	for (const { name, text } of files) zip.addBuffer(Buffer.from(text), name);
	zip.end();
	await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
	const beside = `${to}.part`;
	try {
		await pipeline(zip.outputStream, createWriteStream(beside, { mode: 0o600 }));
		await rename(beside, to);
	} finally {
		await rm(beside, { force: true });
	}
}

/** `k3v9…-20261126T093000Z.zip` in the folder of archives; `at` is an ISO time. */
export const archivePath = (schoolId: string, at: string): string =>
	path.join(archiveFolder(), `${schoolId}-${at.replace(/\.\d+/, '').replace(/[-:]/g, '')}.zip`);

/** All of a school as it is now, written to the file `to`. */
export async function archiveTo(school: School, to: string, at: string): Promise<void> {
	const dump = await dumpSchool(school.id);
	const files = await filesOf(school, dump);
	const manifest = JSON.stringify(manifestOf(school, dump, files, at), null, 2);
	await written([{ name: names.manifest, text: manifest }, ...files], to);
}

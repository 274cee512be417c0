/** Reads the archive of a school; what was changed or cut off is refused. */
import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import * as v from 'valibot';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { readJson, validate } from '#domain/validate.ts';
import type { Dump, Row } from '../../db/dump.ts';
import { manifestShape, memberShape, names, type Manifest, type Member } from './manifest.ts';

export interface Archive {
	readonly manifest: Manifest;
	readonly people: readonly Member[];
	readonly dump: Dump;
}

/** Once inflated. No school has nearly so much; a file of more is made to burst. */
const mostBytes = 2 ** 30;
const mostEntries = 100_000;

const fault = (wrong: string, path = ''): Fault => ({
	path,
	wrong,
	right: '请换一份由循标归档、没有改动过的学校档案（.zip）',
});

async function inflated(zip: ZipFile, entry: Entry): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** The files by name; null: not a zip, damaged, or too large. */
async function filesIn(file: string): Promise<Map<string, Buffer> | null> {
	try {
		const zip = await openPromise(file, { autoClose: false });
		try {
			return await allOf(zip);
		} finally {
			zip.close();
		}
	} catch {
		return null;
	}
}

async function allOf(zip: ZipFile): Promise<Map<string, Buffer> | null> {
	const entries: Entry[] = [];
	let bytes = 0;
	for await (const entry of zip.eachEntry()) {
		bytes += entry.uncompressedSize;
		if (entries.push(entry) > mostEntries || bytes > mostBytes) return null;
	}
	const files = new Map<string, Buffer>();
	for (const entry of entries) files.set(entry.fileName, await inflated(zip, entry));
	return files;
}

function manifestIn(files: ReadonlyMap<string, Buffer>): Outcome<Manifest> {
	const own = files.get(names.manifest);
	const json = own ? readJson(own.toString('utf8')) : failure(fault(`没有 ${names.manifest}`));
	return json.ok ? validate(manifestShape, json.value) : json;
}

/** Each file that the manifest lists is there as it was. */
function changed(files: ReadonlyMap<string, Buffer>, manifest: Manifest): Fault[] {
	return Object.entries(manifest.files).flatMap(([name, hash]) => {
		const bytes = files.get(name);
		if (!bytes) return [fault('档案里缺这个文件', name)];
		const same = createHash('sha256').update(bytes).digest('hex') === hash;
		return same ? [] : [fault('这个文件在归档后改动过', name)];
	});
}

/** The values of the lines; null where one is no JSON. */
function linesOf(bytes: Buffer | undefined): unknown[] | null {
	try {
		const lines = (bytes?.toString('utf8') ?? '').split('\n').filter(Boolean);
		return lines.map((line) => JSON.parse(line) as unknown);
	} catch {
		return null;
	}
}

const cell = v.nullable(v.union([v.string(), v.number()]));
const rowsShape = v.array(v.record(v.string(), cell));

function tablesIn(files: ReadonlyMap<string, Buffer>, manifest: Manifest): Outcome<Dump['tables']> {
	const tables: Record<string, readonly Row[]> = {};
	for (const name of Object.keys(manifest.files)) {
		const table = names.tableOf(name);
		if (table === null) continue;
		const rows = validate(rowsShape, linesOf(files.get(name)));
		if (!rows.ok) return rows;
		tables[table] = rows.value;
	}
	return success(tables);
}

/** The archive in the file, all of it checked. */
export async function readArchive(file: string): Promise<Outcome<Archive>> {
	const files = await filesIn(file);
	if (!files) return failure(fault('读不出来：不是 .zip、已损坏，或展开后超过 1 GB'));
	const manifest = manifestIn(files);
	if (!manifest.ok) return manifest;
	const faults = changed(files, manifest.value);
	if (faults.length > 0) return failure(...faults);
	const people = validate(v.array(memberShape), linesOf(files.get(names.people)));
	if (!people.ok) return people;
	const tables = tablesIn(files, manifest.value);
	if (!tables.ok) return tables;
	const dump = { migrations: manifest.value.migrations, tables: tables.value };
	return success({ manifest: manifest.value, people: people.value, dump });
}

/** Databases as wholes: made, filled, copied into files, put back from them, taken away. */
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { becomes, copyTo, putFrom } from './copy.ts';
import { beginSchool, placesNow, retireSchool, tellReplaced } from './databases.ts';
import type { Dump } from './dump.ts';
import {
	archivesFolder,
	backupsFolder,
	exportsFolder,
	platformSite,
	schoolSite,
} from './locate.ts';
import { isTaken, makeRoom, wipe } from './lodging.ts';
import { refill } from './refill.ts';
import type { Site } from './site.ts';

/** Where archives of schools are kept. */
export const archiveFolder = (): string => archivesFolder(placesNow());

/** Where backups are kept. */
export const backupFolder = (): string => backupsFolder(placesNow());

/** Where exports of many plans are kept. */
export const exportFolder = (): string => exportsFolder(placesNow());

/** The platform's database, or that of a school by its id. */
export type Whole =
	{ readonly kind: 'platform' } | { readonly kind: 'school'; readonly id: string };

export const platform: Whole = { kind: 'platform' };
export const school = (id: string): Whole => ({ kind: 'school', id });

const siteOf = (whole: Whole): Site =>
	whole.kind === 'platform' ? platformSite(placesNow()) : schoolSite(placesNow(), whole.id);

export const hasDatabase = (whole: Whole): Promise<boolean> => isTaken(siteOf(whole));

export const hasSchoolDatabase = (schoolId: string): Promise<boolean> =>
	hasDatabase(school(schoolId));

/** The place where a database is to be made; throws where there is one already. */
async function freeSite(whole: Whole): Promise<Site> {
	const site = siteOf(whole);
	if (await isTaken(site)) throw new Error('There is a database already');
	return site;
}

/** Makes the database of a new school. */
export async function makeSchool(schoolId: string): Promise<void> {
	const site = await freeSite(school(schoolId));
	await makeRoom(site);
	await beginSchool(schoolId, site);
}

/** Makes the database of a school from rows; throws where it has one already. */
export async function fillSchool(schoolId: string, rows: Dump): Promise<void> {
	await refill(await freeSite(school(schoolId)), 'school', rows);
	await tellReplaced(schoolId);
}

/** Takes a school's database away. What still uses it goes on with what is gone. */
export async function removeSchool(schoolId: string): Promise<void> {
	await retireSchool(schoolId);
	await wipe(siteOf(school(schoolId)));
	await tellReplaced(schoolId);
}

/** All of a database as it is at one moment, as a new SQLite file; writers go on meanwhile. */
export const copyWhole = (whole: Whole, file: string): Promise<void> =>
	copyTo(siteOf(whole), whole.kind, file);

/** A school's database becomes what the file says, whatever it was until now. */
export async function replaceSchool(schoolId: string, file: string): Promise<void> {
	const site = siteOf(school(schoolId));
	await retireSchool(schoolId);
	try {
		if (site.kind === 'file' && (await isTaken(site))) await becomes(site, file);
		else await putAnew(site, file);
	} catch (error) {
		// One that is no database any more cannot become another: its file goes.
		if (site.kind === 'server' || !/NOTADB|CORRUPT|malformed/.test(String(error))) throw error;
		await putAnew(site, file);
	}
	await tellReplaced(schoolId);
}

async function putAnew(site: Site, file: string): Promise<void> {
	await wipe(site);
	await putFrom(file, site, 'school');
}

/** The database becomes what the file says; throws where there is one already. */
export async function putWhole(whole: Whole, file: string): Promise<void> {
	await putFrom(file, await freeSite(whole), whole.kind);
	if (whole.kind === 'school') await tellReplaced(whole.id);
}

/**
 * A school's database as it stands, in the file `to`; null: it has none. One that is damaged cannot be
 * copied: its own file goes aside as it is, with what it had not yet taken in.
 */
export async function keepAside(schoolId: string, to: string): Promise<string | null> {
	const site = siteOf(school(schoolId));
	if (!(await isTaken(site))) return null;
	try {
		await copyTo(site, 'school', to);
	} catch (error) {
		if (site.kind === 'server') throw error;
		await retireSchool(schoolId);
		for (const end of ['', '-wal'])
			if (existsSync(site.file + end)) await copyFile(site.file + end, to + end);
	}
	return to;
}

/** Databases as wholes: made, filled, copied into files, put back from them, taken away. */
import { copyTo, putFrom } from './copy.ts';
import { beginSchool, placesNow, retireSchool, tellReplaced } from './databases.ts';
import type { Dump } from './dump.ts';
import { archivesFolder, backupsFolder, platformSite, schoolSite } from './locate.ts';
import { isTaken, makeRoom, wipe } from './lodging.ts';
import { refill } from './refill.ts';
import type { Site } from './site.ts';

/** Where archives of schools are kept. */
export const archiveFolder = (): string => archivesFolder(placesNow());

/** Where backups are kept. */
export const backupFolder = (): string => backupsFolder(placesNow());

/** The platform's database, or that of a school by its id. */
export type Whole =
	{ readonly kind: 'platform' } | { readonly kind: 'school'; readonly id: string };

export const platform: Whole = { kind: 'platform' };
export const school = (id: string): Whole => ({ kind: 'school', id });

const siteOf = (whole: Whole): Site =>
	whole.kind === 'platform' ? platformSite(placesNow()) : schoolSite(placesNow(), whole.id);

export const hasSchoolDatabase = (schoolId: string): Promise<boolean> =>
	isTaken(siteOf(school(schoolId)));

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

/** The database becomes what the file says; throws where there is one already. */
export async function putWhole(whole: Whole, file: string): Promise<void> {
	await putFrom(file, await freeSite(whole), whole.kind);
	if (whole.kind === 'school') await tellReplaced(whole.id);
}

/** What `look` finds in a school's database as it stands, whatever its generation. */
export const lookAt = <Value>(
	schoolId: string,
	look: (site: Site) => Promise<Value>,
): Promise<Value> => look(siteOf(school(schoolId)));

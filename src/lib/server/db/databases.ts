/** The platform's database and the schools': opened on demand, one set in a process. */
import { eq } from 'drizzle-orm';
import { letGoNow, letGoOfIdle } from './collect.ts';
import { keep, type Keep } from './keep.ts';
import { dump, type Dump } from './dump.ts';
import { placesOf, platformSite, schoolSite, type Places } from './locate.ts';
import { isTaken, makeRoom } from './lodging.ts';
import { openStore, type Queries, type Store } from './open.ts';
import { keepHead } from './audit-heads.ts';
import * as platformSchema from './platform/schema.ts';
import * as schoolSchema from './school/schema.ts';
import { sealed, type AuditHead } from './seal.ts';
import type { Site } from './site.ts';
import { fileNumber, stampOf } from './stamp.ts';
import { watch } from './watch.ts';

export type PlatformQueries = Queries<typeof platformSchema>;
export type SchoolQueries = Queries<typeof schoolSchema>;
export type PlatformStore = Store<typeof platformSchema>;
type SchoolStore = Store<typeof schoolSchema>;

/** A school's database is closed again when 256 others have been used since. */
const openSchools = 256;

interface Databases {
	readonly places: Places;
	readonly platform: Keep<PlatformStore>;
	readonly schools: Keep<OpenSchool>;
	/** Heads of records on their way to the platform: nobody waits for them but whoever closes it. */
	readonly heads: Set<Promise<void>>;
}

/** Awaits `settle`, which moves what the school's log holds into its file and changes nothing that it says. */
type Settling = (schoolId: string, settle: () => Promise<void>) => Promise<void>;
let settling: Settling = (_, settle) => settle();
export const onSettling = (around: Settling): void => void (settling = around);

/** What it had is let go of in its time, or at once where another may take its place. */
async function closeSchool({ schoolId, store }: OpenSchool, forGood: boolean): Promise<void> {
	// What cannot be moved now stays in the log, which whoever opens it reads as well.
	if (!forGood) await settling(schoolId, () => store.settle()).catch(() => undefined);
	store.close();
	await (forGood ? letGoNow() : letGoOfIdle());
}

/** A school's store, and which file it is: another process may have put another in its place. */
interface OpenSchool {
	readonly schoolId: string;
	readonly store: SchoolStore;
	readonly isReplaced: () => boolean;
}

function replacedAt(site: Site): () => boolean {
	if (site.kind === 'server') return () => false;
	const opened = fileNumber(site.file);
	return () => fileNumber(site.file) !== opened;
}

const { settings } = schoolSchema;

/** Opens what stands there; throws where it is another school's, or nobody's. */
async function openSchool(places: Places, schoolId: string): Promise<OpenSchool> {
	const site = schoolSite(places, schoolId);
	// To open a file that is missing would make it: an empty school in place of one that was lost.
	if (site.kind === 'file' && !(await isTaken(site))) throw new Error(missing);
	const store = await openStore(site, 'school', schoolSchema, watch);
	try {
		const [own] = await store.read((db) =>
			db.select().from(settings).where(eq(settings.key, 'school')),
		);
		if (!own) throw new Error(missing);
		// A file copied under another school's name must not serve that school.
		if (own.value !== schoolId) throw new Error('This database belongs to another school');
		return { schoolId, store, isReplaced: replacedAt(site) };
	} catch (error) {
		store.close();
		throw error;
	}
}

const missing = '没有这所学校的数据库';

async function openPlatform(places: Places): Promise<PlatformStore> {
	const site = platformSite(places);
	await makeRoom(site);
	return openStore(site, 'platform', platformSchema);
}

const databasesAt = (places: Places): Databases => ({
	places,
	platform: keep(1, { open: () => openPlatform(places), close: (store) => store.close() }),
	schools: keep(openSchools, {
		open: (id) => openSchool(places, id),
		close: closeSchool,
		isStale: ({ isReplaced }) => isReplaced(),
	}),
	heads: new Set(),
});

let current: Databases | null = null;
const databases = (): Databases => (current ??= databasesAt(placesOf(process.env)));

/** Of the platform the name is empty, of a school its id; null: all may be others than before. */
type Change = (database: string | null) => void;
const changes = new Set<Change>();

/** Calls `listener` after each write of this process, and where the databases' place changes. */
export const onChange = (listener: Change): void => void changes.add(listener);

const tellOfChange = (database: string | null): void => {
	for (const listener of changes) listener(database);
};

/** Closes what is open and, where `places` are given, works there from now on. */
export async function moveTo(places: Places | null): Promise<void> {
	const before = current;
	current = places && databasesAt(places);
	tellOfChange(null);
	await before?.schools.closeAll();
	await Promise.allSettled([...(before?.heads ?? [])]);
	await before?.platform.closeAll();
}

export const readPlatform = <Value>(
	query: (db: PlatformQueries) => Promise<Value>,
): Promise<Value> => databases().platform.use('', (store) => store.read(query));

export const writePlatform = <Value>(
	change: (db: PlatformQueries) => Promise<Value>,
): Promise<Value> =>
	databases()
		.platform.use('', (store) => store.write(change))
		.finally(() => tellOfChange(''));

export const readSchool = <Value>(
	schoolId: string,
	query: (db: SchoolQueries) => Promise<Value>,
): Promise<Value> => databases().schools.use(schoolId, ({ store }) => store.read(query));

/** What it changes becomes an entry of the school's 操作记录, or nothing is changed. */
export const writeSchool = async <Value>(
	schoolId: string,
	change: (db: SchoolQueries) => Promise<Value>,
): Promise<Value> => {
	const all = databases();
	const { value, head } = await all.schools
		.use(schoolId, ({ store }) => store.write(sealed(change)))
		.finally(() => tellOfChange(schoolId));
	if (head) tellHead(all, schoolId, head);
	return value;
};

/** As what a school stands on the disk now; null: nothing tells. */
export const schoolStamp = (schoolId: string): string | null =>
	stampOf(schoolSite(databases().places, schoolId));

/** Not waited for: whoever writes to the platform may be writing to a school on the way. */
function tellHead({ platform, heads }: Databases, schoolId: string, head: AuditHead): void {
	const told: Promise<void> = platform
		.use('', (store) => keepHead(store, schoolId, head))
		.finally(() => heads.delete(told));
	heads.add(told);
}

/** Where all of them are now. */
export const placesNow = (): Places => databases().places;

const retire = (schoolId: string): Promise<void> => databases().schools.retire(schoolId);

/** Whoever asks for the school from now on has it opened anew; nothing of it is held, also of what was put away before. */
export async function retireSchool(schoolId: string): Promise<void> {
	await retire(schoolId);
	await letGoNow();
}

/** Tells of a school that was changed as a whole. */
export const tellReplaced = async (schoolId: string): Promise<void> => {
	await retire(schoolId);
	tellOfChange(schoolId);
};

/** All rows of a school, of one moment. */
export const dumpSchool = (schoolId: string): Promise<Dump> =>
	databases().schools.use(schoolId, ({ store }) => store.snapshot(dump));

/** A new school's database says whose it is; without that nobody opens it. */
export async function beginSchool(schoolId: string, site: Site): Promise<void> {
	const store = await openStore(site, 'school', schoolSchema, watch);
	try {
		const named = { key: 'school', value: schoolId };
		await store.write(sealed((db) => db.insert(settings).values(named)));
	} finally {
		store.close();
	}
}

/** The platform's database and the schools': opened on demand, one set in a process. */
import { eq } from 'drizzle-orm';
import { keep, type Keep } from './keep.ts';
import { dumpOf, type Dump } from './dump.ts';
import { archivesFolder, placesOf, platformUrl, schoolUrl, type Places } from './locate.ts';
import { openStore, type Queries, type Store } from './open.ts';
import { keepHead } from './audit-heads.ts';
import * as platformSchema from './platform/schema.ts';
import { isTaken, refill, wipe } from './refill.ts';
import * as schoolSchema from './school/schema.ts';
import { sealed } from './seal.ts';
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
	readonly schools: Keep<SchoolStore>;
}

function closeSchool(store: SchoolStore): void {
	store.close();
	// The driver lets go of its files only when it is collected (measured; start with --expose-gc).
	setImmediate(() => globalThis.gc?.());
}

/** A file copied under another school's name must not serve that school. */
async function openSchool(places: Places, schoolId: string): Promise<SchoolStore> {
	const store = await openStore(schoolUrl(places, schoolId), 'school', schoolSchema);
	const { settings } = schoolSchema;
	const own = await store.read((db) =>
		db.select().from(settings).where(eq(settings.key, 'school')),
	);
	await store.read(watch);
	if (own.length === 0)
		await store.write(
			sealed((db) => db.insert(settings).values({ key: 'school', value: schoolId })),
		);
	else if (own[0]?.value !== schoolId) throw new Error('This database belongs to another school');
	return store;
}

const databasesAt = (places: Places): Databases => ({
	places,
	platform: keep(
		1,
		() => openStore(platformUrl(places), 'platform', platformSchema),
		(store) => store.close(),
	),
	schools: keep(openSchools, (id) => openSchool(places, id), closeSchool),
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
): Promise<Value> => databases().schools.use(schoolId, (store) => store.read(query));

/** What it changes becomes an entry of the school's 操作记录, or nothing is changed. */
export const writeSchool = async <Value>(
	schoolId: string,
	change: (db: SchoolQueries) => Promise<Value>,
): Promise<Value> => {
	const { schools, platform } = databases();
	const { value, head } = await schools
		.use(schoolId, (store) => store.write(sealed(change)))
		.finally(() => tellOfChange(schoolId));
	// Not waited for: whoever writes to the platform may be writing here on the way.
	if (head) void platform.use('', (store) => keepHead(store, schoolId, head));
	return value;
};

/** Where the platform's database is, and what belongs beside it. */
export const dataFolder = (): string => databases().places.folder;

/** Where archives of schools are kept. */
export const archiveFolder = (): string => archivesFolder(databases().places);

/** All rows of a school, of one moment: its writers wait meanwhile. */
export const dumpSchool = (schoolId: string): Promise<Dump> =>
	databases().schools.use(schoolId, (store) => store.write(dumpOf));

export const hasSchoolDatabase = (schoolId: string): Promise<boolean> =>
	isTaken(schoolUrl(databases().places, schoolId));

/** Makes the database of a school from rows; throws where it has one already. */
export async function fillSchool(schoolId: string, dump: Dump): Promise<void> {
	const url = schoolUrl(databases().places, schoolId);
	if (await isTaken(url)) throw new Error('This school has a database already');
	await refill(url, dump);
	tellOfChange(schoolId);
}

/** Takes a school's database away. What still uses it goes on with what is gone. */
export async function removeSchool(schoolId: string): Promise<void> {
	await databases().schools.retire(schoolId);
	await wipe(schoolUrl(databases().places, schoolId));
	tellOfChange(schoolId);
}

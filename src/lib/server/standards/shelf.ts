/** The library of someone: what ships, what the platform published, and what their own school did. */
import { withStandards, type AnyStandard, type Library } from '#standards/library.ts';
import type { ShelvedStandard } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import { platformHome, schoolHome, type Home } from './home.ts';
import { shelvedImports, standardById, type ImportRecord } from './repository.ts';

/** Names one import of all: two schools may have imports of one id. */
export const originOf = ({ schoolId }: Home, id: string): string => `${schoolId}/${id}`;

/** Published standards are never rewritten, so that one that was read once is kept; the last used stay. */
const contents = new Map<string, Promise<AnyStandard>>();
const mostContents = 64;

async function parsed(home: Home, id: string): Promise<AnyStandard> {
	const text = await home.read((db) => standardById(db, id));
	if (text === null) throw new Error(`Import ${id} was published without a standard`);
	return JSON.parse(text) as AnyStandard;
}

function contentOf(home: Home, id: string): Promise<AnyStandard> {
	const key = originOf(home, id);
	const content = contents.get(key) ?? parsed(home, id);
	content.catch(() => contents.delete(key));
	contents.delete(key);
	contents.set(key, content);
	const [oldest] = contents.keys();
	if (contents.size > mostContents && oldest !== undefined) contents.delete(oldest);
	return content;
}

function shelved(home: Home, row: ImportRecord): ShelvedStandard[] {
	const { id, kind, standardId, edition, title, name, level, stage } = row;
	if (kind === null) return [];
	return [
		{
			...{ id: standardId, kind, edition, title, name, level, home: home.name },
			force: { from: row.forceFrom, to: row.forceTo },
			origin: originOf(home, id),
			withdrawn: stage === 'withdrawn',
			load: () => contentOf(home, id),
		},
	];
}

/** Rows of all that was ever published at `home`. */
const rowsAt = (home: Home): Promise<ImportRecord[]> =>
	home.remember('published standards', shelvedImports);

/** null: of the platform's operator. */
export const homesOf = (schoolId: string | null): Home[] =>
	schoolId === null ? [platformHome] : [platformHome, schoolHome(schoolId)];

export interface Shelf {
	readonly library: Library;
	/** What is known of imported ones without loading them, by origin. */
	readonly rows: ReadonlyMap<string, ImportRecord>;
}

/** Asks nobody's leave: whoever calls it has found out whose school it is. null: the platform's operator. */
export async function shelfOf(schoolId: string | null): Promise<Shelf> {
	const rows = new Map<string, ImportRecord>();
	const extra: ShelvedStandard[] = [];
	for (const home of homesOf(schoolId))
		for (const row of await rowsAt(home)) {
			rows.set(originOf(home, row.id), row);
			extra.push(...shelved(home, row));
		}
	return { library: withStandards(shippedLibrary, extra), rows };
}

export const libraryOf = async (schoolId: string | null): Promise<Library> =>
	(await shelfOf(schoolId)).library;

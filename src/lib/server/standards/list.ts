/** Every edition of the library, and what the standards name without the library having it. */
import type { LibraryRow } from '#domain/standards/library.ts';
import type { ShelvedStandard } from '#standards/library.ts';
import { granted, type Answer } from '../answer.ts';
import { aboutOf, type About } from './about.ts';
import { schoolOf, type Who } from './permission.ts';
import { shelfOf, type Shelf } from './shelf.ts';

export interface LibraryList {
	readonly rows: readonly LibraryRow[];
	/** Certificates that a teaching standard names; `in` says where: 《直播电商服务专业教学标准》§5. */
	readonly missing: readonly { readonly name: string; readonly in: string }[];
}

const shippedAbout = new WeakMap<ShelvedStandard, Promise<About>>();

/** What ships never changes while the server runs: it is read once. */
function shipped(one: ShelvedStandard): Promise<About> {
	const known = shippedAbout.get(one) ?? one.load().then(aboutOf);
	shippedAbout.set(one, known);
	return known;
}

const aboutIn = ({ rows }: Shelf, one: ShelvedStandard): About | Promise<About> =>
	rows.get(one.origin) ?? shipped(one);

export async function rowIn(shelf: Shelf, one: ShelvedStandard): Promise<LibraryRow> {
	const { id, edition, kind, title, name, level, force, home } = one;
	const { extent } = await aboutIn(shelf, one);
	return { id, edition, kind, title, name, level, force, home, extent };
}

async function missingOf(shelf: Shelf): Promise<LibraryList['missing']> {
	const { offered } = shelf.library;
	const names = new Set(offered.map(({ name }) => name));
	const named = offered.map(async (one) =>
		(await aboutIn(shelf, one)).certificates
			.filter((name) => !names.has(name))
			.map((name) => ({ name, in: `《${one.title}》§5` })),
	);
	const all = (await Promise.all(named)).flat();
	return [...new Map(all.map((one) => [one.name, one])).values()];
}

export async function listLibrary(who: Who): Promise<Answer<LibraryList>> {
	const shelf = await shelfOf(schoolOf(who));
	const rows = await Promise.all(shelf.library.offered.map((one) => rowIn(shelf, one)));
	return granted({ rows, missing: await missingOf(shelf) });
}

/** Every edition of the library, and what the standards name without the library having it. */
import type { LibraryRow } from '#domain/standards/library.ts';
import type { AnyStandard, Edition, StandardEntry } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import { granted, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';
import { rowOf } from './row.ts';

export interface LibraryList {
	readonly rows: readonly LibraryRow[];
	/** Certificates that a teaching standard names; `in` says where: 《直播电商服务专业教学标准》§5. */
	readonly missing: readonly { readonly name: string; readonly in: string }[];
}

export interface Opened {
	readonly entry: StandardEntry;
	readonly edition: Edition;
	readonly standard: AnyStandard;
}

async function openedOf(entry: StandardEntry): Promise<Opened[]> {
	const all = entry.editions.map(async (edition) => {
		const standard = await shippedLibrary.load(entry.id, edition.edition);
		return standard.ok ? [{ entry, edition, standard: standard.value }] : [];
	});
	return (await Promise.all(all)).flat();
}

let opened: Promise<Opened[]> | null = null;

/** What ships never changes while the server runs: it is read once. */
export const openedLibrary = (): Promise<Opened[]> =>
	(opened ??= Promise.all(shippedLibrary.entries.map(openedOf)).then((all) => all.flat()));

const missingOf = (all: readonly Opened[]): LibraryList['missing'] =>
	all.flatMap(({ standard }) =>
		standard.kind === 'teaching'
			? standard.standard.occupations.certificates
					.filter((name) => !all.some(({ entry }) => entry.name === name))
					.map((name) => ({ name, in: `《${standard.standard.title}》§5` }))
			: [],
	);

export async function listLibrary(_who: Who): Promise<Answer<LibraryList>> {
	const all = await openedLibrary();
	const rows = all.map(({ entry, edition, standard }) => rowOf(entry, edition, standard));
	return granted({ rows, missing: missingOf(all) });
}

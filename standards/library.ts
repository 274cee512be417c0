/** What standards someone may use: those that ship, and what their platform and school have published. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { StandardHome, StandardKind } from '#domain/standards/library.ts';
import type { CertificateStandard } from './schema/certificate.ts';
import type { OccupationalStandard } from './schema/occupational.ts';
import type { TeachingStandard } from './schema/teaching.ts';

/** `kind` tells which. */
export type AnyStandard = TeachingStandard | CertificateStandard | OccupationalStandard;

export interface Edition {
	readonly edition: string;
	/** Days of force, both included; `from` empty: not said; `to` null: without end. */
	readonly force: { readonly from: string; readonly to: string | null };
	readonly home: StandardHome;
	/** Tells it from an edition of the same name elsewhere: the import that it is; empty: it ships. */
	readonly origin: string;
}

export interface StandardEntry {
	readonly id: string;
	readonly kind: StandardKind;
	/** Title of the document. */
	readonly title: string;
	/** Name of the programme, certificate or occupation: 直播电商服务. */
	readonly name: string;
	/** Of a teaching standard: 中等职业教育 | 高等职业教育专科 | 高等职业教育本科; else empty. */
	readonly level: string;
	/** Oldest first. */
	readonly editions: readonly Edition[];
}

/** One edition with the way to its content. */
export interface ShelvedStandard extends Omit<StandardEntry, 'editions'>, Edition {
	readonly load: () => Promise<AnyStandard>;
	/** Withdrawn: plans that rest on it still find it, nobody else does. */
	readonly withdrawn?: boolean;
}

export interface Library {
	readonly entries: readonly StandardEntry[];
	/** One edition, withdrawn ones too; what is not there is a fault at `standard/id` or `standard/edition`. */
	readonly load: (id: string, edition: string) => Promise<Outcome<AnyStandard>>;
	/** The edition that `load` gives, with what is known of it unloaded; null: it is not there. */
	readonly find: (id: string, edition: string) => ShelvedStandard | null;
	/** One of each id and edition, without withdrawn ones. */
	readonly offered: readonly ShelvedStandard[];
	/** All that it is made of, the nearest to its user last. */
	readonly shelved: readonly ShelvedStandard[];
}

const mostNamed = 12;

export function unknownId(id: string, entries: readonly StandardEntry[]): Fault {
	const all = entries.flatMap((entry) =>
		entry.editions.map(({ edition }) => `${entry.id}@${edition} ${entry.name}`),
	);
	const more = all.length > mostNamed ? ` 等 ${all.length} 份` : '';
	return {
		path: 'standard/id',
		wrong: `标准库中没有 ${id || '（空）'}`,
		right: `现有：${all.slice(0, mostNamed).join('、')}${more}`,
	};
}

export const unknownEdition = (entry: StandardEntry, edition: string): Fault => ({
	path: 'standard/edition',
	wrong: `${entry.id}（${entry.name}）没有 ${edition || '（空）'} 版`,
	right: `现有版次：${entry.editions.map((each) => each.edition).join('、')}`,
});

const keyOf = (id: string, edition: string): string => `${id}@${edition}`;

/** Order of editions, the oldest first. */
export const older = (a: Edition, b: Edition): number =>
	a.force.from === b.force.from
		? a.edition.localeCompare(b.edition)
		: a.force.from.localeCompare(b.force.from);

/** Editions of one id together, named as the newest of them is. */
function entriesOf(shelved: Iterable<ShelvedStandard>): StandardEntry[] {
	const byId = new Map<string, ShelvedStandard[]>();
	for (const one of shelved) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
	return [...byId.values()].flatMap((all) => {
		const editions = all.toSorted(older);
		const newest = editions.at(-1);
		if (!newest) return [];
		const { id, kind, title, name, level } = newest;
		const bare = editions.map(({ edition, force, home, origin }) => ({
			...{ edition, force, home, origin },
		}));
		return [{ id, kind, title, name, level, editions: bare }];
	});
}

/** Of two editions of one name the later in the list is used; a withdrawn one where there is no other. */
export function libraryOf(shelved: readonly ShelvedStandard[]): Library {
	const offered = new Map<string, ShelvedStandard>();
	const all = new Map<string, ShelvedStandard>();
	for (const one of shelved) {
		const key = keyOf(one.id, one.edition);
		if (!one.withdrawn) offered.set(key, one);
		if (!one.withdrawn || !offered.has(key)) all.set(key, one);
	}
	const entries = entriesOf(offered.values());
	const find: Library['find'] = (id, edition) => all.get(keyOf(id, edition)) ?? null;
	return {
		entries,
		shelved,
		offered: [...offered.values()],
		find,
		load: async (id, edition) => {
			const found = find(id, edition);
			if (found) return success(await found.load());
			const entry = entries.find((each) => each.id === id);
			return failure(entry ? unknownEdition(entry, edition) : unknownId(id, entries));
		},
	};
}

/** `library` with what was published beside it; `extra` is nearer to the user than the library itself. */
export const withStandards = (library: Library, extra: readonly ShelvedStandard[]): Library =>
	extra.length === 0 ? library : libraryOf([...library.shelved, ...extra]);

/** A standard that is at hand as data, as it stands in a library: for a page that was handed one. */
export function shelvedAs(
	standard: AnyStandard,
	home: StandardHome,
	origin: string,
): ShelvedStandard {
	const { id, title, edition, force } = standard.standard;
	const teaching = standard.kind === 'teaching';
	return {
		...{ id, kind: standard.kind, title, edition, home, origin },
		name: teaching ? standard.standard.programme.name : standard.standard.name,
		level: teaching ? standard.standard.level : '',
		force: { from: force.from ?? '', to: force.to },
		load: () => Promise.resolve(standard),
	};
}

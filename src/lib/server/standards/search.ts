/** Searches the texts of the library: names, clauses, skills, knowledge; two characters are enough. */
import type { LibraryHit } from '#domain/standards/library.ts';
import type { AnyStandard } from '#standards/library.ts';
import { granted, type Answer } from '../answer.ts';
import { openedLibrary, type Opened } from './list.ts';
import type { Who } from './permission.ts';

const mostHits = 100;

/** A text without white space, which a printed page puts anywhere, and where each unit stood. */
interface Searched {
	readonly standard: LibraryHit['standard'];
	readonly at: string;
	readonly text: string;
	readonly bare: string;
	readonly places: readonly number[];
}

type Text = readonly [at: string, text: string];

function sectionsOf({ standard }: AnyStandard): Text[] {
	return standard.sections.flatMap(({ number, title, paragraphs }) =>
		[title, ...paragraphs].map((text): Text => [number ?? title, text]),
	);
}

function itemsOf(standard: AnyStandard): Text[] {
	if (standard.kind === 'teaching')
		return standard.standard.courses.core.fields.flatMap(({ field, task, items }) => [
			['8.1.2', `${field}：${task}`] as const,
			...items.map(({ text }): Text => ['8.1.2', text]),
		]);
	if (standard.kind === 'certificate')
		return standard.standard.levels.flatMap(({ domains }) =>
			domains.flatMap(({ tasks }) =>
				tasks.flatMap(({ skills }) => skills.map(({ id, text }): Text => [id, text])),
			),
		);
	return standard.standard.work.flatMap(({ functions }) =>
		functions.flatMap(({ workContents }) =>
			workContents.flatMap(({ skills, knowledge }) =>
				[...skills, ...knowledge].map(({ id, text }): Text => [id, text]),
			),
		),
	);
}

function searchedOf({ entry, edition, standard }: Opened): Searched[] {
	const { id, kind, name } = entry;
	const named = { id, kind, name, edition: edition.edition };
	return [...itemsOf(standard), ...sectionsOf(standard)].map(([at, text]) => {
		const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
		return { standard: named, at, text, bare: folded(text), places };
	});
}

const folded = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

let index: Promise<Searched[]> | null = null;
const indexOf = (): Promise<Searched[]> =>
	(index ??= openedLibrary().then((all) => all.flatMap(searchedOf)));

function hitOf({ standard, at, text, bare, places }: Searched, words: string): LibraryHit[] {
	const from = bare.indexOf(words);
	if (from < 0) return [];
	const first = places[from] ?? 0;
	const last = places[from + words.length - 1] ?? first;
	return [{ standard, at, text, found: [[first, last + 1]] }];
}

/** The first hundred places; items before the paragraphs that hold them. */
export async function searchLibrary(_who: Who, words: string): Promise<Answer<LibraryHit[]>> {
	const wanted = folded(words);
	if (wanted === '') return granted([]);
	const found: LibraryHit[] = [];
	for (const text of await indexOf()) {
		found.push(...hitOf(text, wanted));
		if (found.length >= mostHits) break;
	}
	return granted(found);
}

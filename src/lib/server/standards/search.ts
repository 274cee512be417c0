/** Searches the texts of someone's library: names, clauses, skills, knowledge; two characters are enough. */
import type { LibraryHit } from '#domain/standards/library.ts';
import { folded, placeOf, textsOf, type StandardText } from '#standards/contents/texts.ts';
import type { Library, ShelvedStandard } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import { granted, type Answer } from '../answer.ts';
import { schoolOf, type Who } from './permission.ts';
import { homesOf, libraryOf, originOf } from './shelf.ts';
import { textsWith } from './texts.ts';

const mostHits = 100;

interface Found extends StandardText {
	readonly of: ShelvedStandard;
}

interface Searched extends Found {
	readonly folded: string;
}

const searchedOf = async (of: ShelvedStandard): Promise<Searched[]> =>
	textsOf(await of.load()).map((text) => ({ ...text, of, folded: folded(text.text) }));

let shipped: Promise<Searched[]> | null = null;
const shippedTexts = (): Promise<Searched[]> =>
	(shipped ??= Promise.all(shippedLibrary.shelved.map(searchedOf)).then((all) => all.flat()));

/** An edition that someone's own stands in place of is not searched. */
const isOffered = ({ find }: Library, { id, edition, origin }: ShelvedStandard): boolean =>
	find(id, edition)?.origin === origin;

async function inShipped(library: Library, words: string): Promise<Found[]> {
	const texts = await shippedTexts();
	return texts.filter((text) => text.folded.includes(words) && isOffered(library, text.of));
}

/** The databases search what is in them: a hundred standards are not held in memory for it. */
async function inImported(who: Who, library: Library, words: string): Promise<Found[]> {
	const offered = new Map(library.offered.map((one) => [one.origin, one]));
	const found = homesOf(schoolOf(who)).map(async (home) => {
		const rows = await home.read((db) => textsWith(db, words, mostHits));
		return rows.flatMap(({ importId, at, text }) => {
			const of = offered.get(originOf(home, importId));
			return of ? [{ at, text, of }] : [];
		});
	});
	return (await Promise.all(found)).flat();
}

function hitOf({ of, at, text }: Found, words: string): LibraryHit[] {
	const place = placeOf(text, words);
	const { id, edition, kind, name } = of;
	return place ? [{ standard: { id, edition, kind, name }, at, text, found: [place] }] : [];
}

/** The first hundred places; items before the paragraphs that hold them. */
export async function searchLibrary(who: Who, text: string): Promise<Answer<LibraryHit[]>> {
	const words = folded(text);
	if (words === '') return granted([]);
	const library = await libraryOf(schoolOf(who));
	const found = [...(await inShipped(library, words)), ...(await inImported(who, library, words))];
	return granted(found.slice(0, mostHits).flatMap((one) => hitOf(one, words)));
}

/**
 * Answers that many pages ask for again and again, remembered until this process writes to the
 * database they came from. That another process has written is seen from the file, within a second;
 * where nothing tells (the platform, whose sessions end by the clock, and a server), a second is all.
 * For what is shown; what decides (an edit's base, a permission to change) asks the database itself.
 */
import { deserialize, serialize } from 'node:v8';
import {
	onChange,
	onSettling,
	readPlatform,
	readSchool,
	schoolStamp,
	type PlatformQueries,
	type SchoolQueries,
} from './databases.ts';

const milliseconds = 1000;
/** Letters that all answers together may have, written as JSON: of thousands of schools the least lately asked go. */
const mostLetters = 24_000_000;

interface Shelf {
	readonly answers: Map<string, Promise<unknown>>;
	/** Of a school that was put away: a third of the memory, and rarely asked. */
	readonly packed: Map<string, Uint8Array>;
	/** As the file stood before the first question; null: nothing tells. */
	stamp: string | null;
	/** When it was last seen to stand so, in milliseconds. */
	seenAt: number;
	letters: number;
}

/** By school, the least lately asked first; of the platform the name is empty. */
const shelves = new Map<string, Shelf>();
let letters = 0;

function forget(database: string): void {
	letters -= shelves.get(database)?.letters ?? 0;
	shelves.delete(database);
}

onChange((database) =>
	database === null ? [...shelves.keys()].forEach(forget) : forget(database),
);

const stampOf = (database: string): string | null =>
	database === '' ? null : schoolStamp(database);

function isCurrent(database: string, shelf: Shelf): boolean {
	const now = performance.now();
	if (now - shelf.seenAt < milliseconds) return true;
	if (shelf.stamp === null || stampOf(database) !== shelf.stamp) return false;
	shelf.seenAt = now;
	return true;
}

/** What its log held stands in the file afterwards: the same answers, another file. */
onSettling(async (schoolId, settle) => {
	const shelf = shelves.get(schoolId);
	const isSame = shelf !== undefined && shelf.stamp !== null && shelf.stamp === stampOf(schoolId);
	await settle();
	if (!isSame) return;
	shelf.stamp = stampOf(schoolId);
	for (const [question, value] of shelf.answers) {
		shelf.packed.set(question, serialize(await value));
		shelf.answers.delete(question);
	}
});

function unpacked({ packed }: Shelf, question: string): Promise<unknown> | undefined {
	const bytes = packed.get(question);
	return bytes && Promise.resolve(deserialize(bytes));
}

function shelfOf(database: string): Shelf {
	const before = shelves.get(database);
	if (before && isCurrent(database, before)) {
		shelves.delete(database);
		shelves.set(database, before);
		return before;
	}
	forget(database);
	const stamp = stampOf(database);
	const shelf: Shelf = {
		...{ answers: new Map(), packed: new Map(), stamp },
		...{ seenAt: performance.now(), letters: 0 },
	};
	shelves.set(database, shelf);
	return shelf;
}

function weigh(database: string, shelf: Shelf, value: unknown): void {
	if (shelves.get(database) !== shelf) return;
	const more = JSON.stringify(value)?.length ?? 0;
	shelf.letters += more;
	letters += more;
	for (const oldest of shelves.keys()) {
		if (letters <= mostLetters) return;
		forget(oldest);
	}
}

/** The promise is kept from the moment of asking, so that a write in between forgets it. */
function remembered<Value>(
	database: string,
	question: string,
	ask: () => Promise<Value>,
): Promise<Value> {
	const shelf = shelfOf(database);
	const known = shelf.answers.get(question) ?? unpacked(shelf, question);
	if (known) return known as Promise<Value>;
	const value = ask();
	shelf.answers.set(question, value);
	value.then(
		(answer) => weigh(database, shelf, answer),
		() => shelf.answers.delete(question),
	);
	return value;
}

/** `question` names the query with all that it depends on. The value is shared: never change it. */
export const rememberPlatform = <Value>(
	question: string,
	query: (db: PlatformQueries) => Promise<Value>,
): Promise<Value> => remembered('', question, () => readPlatform(query));

export const rememberSchool = <Value>(
	schoolId: string,
	question: string,
	query: (db: SchoolQueries) => Promise<Value>,
): Promise<Value> => remembered(schoolId, question, () => readSchool(schoolId, query));

/**
 * Answers that many pages ask for again and again, remembered until this process writes to the
 * database they came from, and for a second at most: another process may have written to it.
 * For what is shown; what decides (an edit's base, a permission to change) asks the database itself.
 */
import {
	onChange,
	readPlatform,
	readSchool,
	type PlatformQueries,
	type SchoolQueries,
} from './databases.ts';

const milliseconds = 1000;
/** Answers remembered of one database. */
const most = 2000;

type Shelf = Map<string, Promise<unknown>>;

const shelves = new Map<string, Shelf>();
onChange((database) => void (database === null ? shelves.clear() : shelves.delete(database)));

function shelfOf(database: string): Shelf {
	const shelf = shelves.get(database) ?? (new Map() as Shelf);
	if (shelf.size >= most) shelf.clear();
	shelves.set(database, shelf);
	return shelf;
}

/** Nothing of it stays behind: thousands of schools asked in turn need the memory of a second. */
function forget(database: string, shelf: Shelf, question: string, value: Promise<unknown>): void {
	if (shelf.get(question) === value) shelf.delete(question);
	if (shelf.size === 0 && shelves.get(database) === shelf) shelves.delete(database);
}

/** The promise is kept from the moment of asking, so that a write in between forgets it. */
function remembered<Value>(
	database: string,
	question: string,
	ask: () => Promise<Value>,
): Promise<Value> {
	const shelf = shelfOf(database);
	const known = shelf.get(question);
	if (known) return known as Promise<Value>;
	const value = ask();
	shelf.set(question, value);
	const forgotten = (): void => forget(database, shelf, question, value);
	setTimeout(forgotten, milliseconds).unref();
	value.catch(forgotten);
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

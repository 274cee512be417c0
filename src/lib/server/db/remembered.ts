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
/** Answers remembered of one database, and databases of which any are. */
const most = { answers: 2000, databases: 256 };

interface Answer {
	readonly until: number;
	readonly value: Promise<unknown>;
}

const shelves = new Map<string, Map<string, Answer>>();
onChange((database) => void (database === null ? shelves.clear() : shelves.delete(database)));

function shelfOf(database: string): Map<string, Answer> {
	const shelf = shelves.get(database) ?? new Map<string, Answer>();
	if (shelf.size >= most.answers) shelf.clear();
	if (!shelves.has(database) && shelves.size >= most.databases) shelves.clear();
	shelves.set(database, shelf);
	return shelf;
}

/** The promise is kept from the moment of asking, so that a write in between forgets it. */
function remembered<Value>(
	database: string,
	question: string,
	ask: () => Promise<Value>,
): Promise<Value> {
	const shelf = shelfOf(database);
	const known = shelf.get(question);
	if (known && known.until > Date.now()) return known.value as Promise<Value>;
	const value = ask();
	shelf.set(question, { until: Date.now() + milliseconds, value });
	value.catch(() => shelf.delete(question));
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

/** The first question of every service on one import: is it there for them? */
import type { Decision } from '#domain/standards/import.ts';
import { granted, type Answer } from '../answer.ts';
import { homeOf, type Home } from './home.ts';
import { mayImport, noSuchImport, type Who } from './permission.ts';
import { failAsLost } from './read-into.ts';
import type { AnyCompiled } from './reading.ts';
import {
	contentById,
	decisionsOf,
	importById,
	type DecisionRecord,
	type ImportRecord,
} from './repository.ts';
import { originOf } from './shelf.ts';
import { progressOf } from './under-way.ts';

export interface Visible {
	readonly home: Home;
	readonly row: ImportRecord;
	/** What the thread does, while it reads. */
	readonly progress: string;
}

const isLost = (home: Home, { id, stage }: ImportRecord): boolean =>
	stage === 'reading' && progressOf(originOf(home, id)) === null;

/** A row that says “reading” while nobody reads was left by a server that ended. */
export async function asItStands(home: Home, row: ImportRecord): Promise<ImportRecord> {
	if (!isLost(home, row)) return row;
	// It may have been read between the row and the question: then this changes nothing.
	await failAsLost(home, row.id);
	return (await home.read((db) => importById(db, row.id))) ?? row;
}

/** The import's row, if they may see it; another school's, or another role, finds nothing. */
export async function visibleImport(who: Who, id: string): Promise<Answer<Visible>> {
	if (!mayImport(who)) return noSuchImport();
	const home = homeOf(who);
	const found = await home.read((db) => importById(db, id));
	if (!found) return noSuchImport();
	const row = await asItStands(home, found);
	return granted({ home, row, progress: progressOf(originOf(home, id)) ?? '' });
}

/** What was read, and what was decided of it so far. */
export interface Content {
	readonly source: string;
	readonly compiled: AnyCompiled;
	readonly records: readonly DecisionRecord[];
	readonly decisions: readonly Decision[];
}

/** null: nothing was read. */
export async function contentOf(home: Home, id: string): Promise<Content | null> {
	const content = await home.read((db) => contentById(db, id));
	if (!content?.compiled) return null;
	const records = await home.read((db) => decisionsOf(db, id));
	const decisions = records.map(({ decision }) => decision);
	const compiled = JSON.parse(content.compiled) as AnyCompiled;
	return { source: content.source ?? '', compiled, records, decisions };
}

/** Standards on their way into a library; the platform's database has these tables, and so has each school's. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Fault } from '../../domain/fault.ts';
import { importStages, type Decision } from '../../domain/standards/import.ts';
import { standardKinds } from '../../domain/standards/library.ts';

/** A document, what was read from it, and what it became. The long columns are never selected by lists. */
export const imports = sqliteTable(
	'imports',
	{
		id: text().primaryKey(),
		stage: text({ enum: importStages }).notNull(),
		/** null: not recognised yet, or no standard. */
		kind: text({ enum: standardKinds }),
		/** Id, edition, title and days of force under which it is, or will be, kept. */
		standardId: text().notNull(),
		edition: text().notNull(),
		title: text().notNull(),
		/** First day of force; empty: not said. */
		forceFrom: text().notNull(),
		/** Last day of force; null: without end. */
		forceTo: text(),
		name: text().notNull(),
		level: text().notNull(),
		/** What it holds, in Chinese. */
		extent: text().notNull(),
		/** Names of the certificates that a teaching standard names. */
		certificates: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		/** Sentences unread and doubts that nobody has decided yet. */
		open: integer().notNull(),
		fileName: text().notNull(),
		/** SHA-256 of the file as it was sent, hexadecimal. */
		fileHash: text().notNull(),
		/** The text that was read from the file; all offsets are its UTF-16 units. */
		source: text(),
		/** JSON of what the compiler made of it, as it left the compiler. */
		compiled: text(),
		/** JSON of the standard as it was published, decisions applied. */
		standard: text(),
		/** SHA-256 of `standard`, hexadecimal: whether two of one name are the same. */
		standardHash: text(),
		/** Why it was not read. */
		faults: text({ mode: 'json' }).$type<readonly Fault[]>().notNull(),
		createdAt: text().notNull(),
		createdBy: text().notNull(),
		publishedAt: text(),
		publishedBy: text(),
		withdrawnAt: text(),
		withdrawnBy: text(),
	},
	(table) => [index('imports_standard').on(table.standardId, table.edition)],
);

/**
 * What people decided of sentences and doubts, the last of a key holds; append-only (a trigger sees to
 * it). It refers to no row: who decided what stays known of an import that was discarded, too.
 */
export const importDecisions = sqliteTable(
	'import_decisions',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		importId: text().notNull(),
		/** Stage in which it was decided. */
		stage: text({ enum: importStages }).notNull(),
		key: text().notNull(),
		decision: text({ mode: 'json' }).$type<Decision>().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
	},
	(table) => [index('import_decisions_import').on(table.importId, table.key)],
);

/** What a published standard says, piece by piece, to be searched; its rows are written with it, once. */
export const importTexts = sqliteTable(
	'import_texts',
	{
		importId: text().notNull(),
		/** Place among the pieces of its standard, from 0. */
		position: integer().notNull(),
		/** Section or item: `8.2`, `初级/1.1.1`. */
		at: text().notNull(),
		text: text().notNull(),
		/** `text` without white space, in lower case. */
		folded: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.importId, table.position] })],
);

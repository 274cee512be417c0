import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { plans } from './plans.ts';

/** One batch of edits, saved whole; append-only (a trigger refuses anything else). */
export const revisions = sqliteTable(
	'revisions',
	{
		planId: text()
			.notNull()
			.references(() => plans.id),
		revision: integer().notNull(),
		/** Revision that the author had before them. */
		base: integer().notNull(),
		requestId: text().notNull(),
		clientId: text().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.planId, table.revision] }),
		uniqueIndex('revisions_request').on(table.planId, table.requestId),
		index('revisions_at').on(table.at),
	],
);

/** The edits of a revision in their order; append-only. */
export const edits = sqliteTable(
	'edits',
	{
		planId: text().notNull(),
		revision: integer().notNull(),
		ordinal: integer().notNull(),
		op: text({ enum: ['set', 'add', 'remove', 'move'] }).notNull(),
		path: text().notNull(),
		/** JSON of from, to and, where there is one, after. */
		change: text({ mode: 'json' }).$type<EditChange>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.planId, table.revision, table.ordinal] })],
);

export interface EditChange {
	readonly from: unknown;
	readonly to: unknown;
	readonly after?: string | null;
}

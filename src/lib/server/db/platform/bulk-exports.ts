import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { bulkOutcomes, type BulkChoice, type BulkFailure } from '../../../domain/desk/bulk.ts';
import { schools } from './schools.ts';

/** Exports of many plans of a school, so that a server that was started anew goes on with them. */
export const bulkExports = sqliteTable(
	'bulk_exports',
	{
		id: text().primaryKey(),
		schoolId: text()
			.notNull()
			.references(() => schools.id),
		/** Of the form that began it: sent twice it is begun once. */
		requestId: text().notNull(),
		/** By whose right it is done. */
		personId: text().notNull(),
		name: text().notNull(),
		choice: text({ mode: 'json' }).$type<BulkChoice>().notNull(),
		/** Ids of its plans, in their order. */
		plans: text({ mode: 'json' }).$type<string[]>().notNull(),
		/** Where the server is reached, as its documents print it. */
		origin: text().notNull(),
		outcome: text({ enum: bulkOutcomes }).notNull(),
		done: integer().notNull(),
		failures: text({ mode: 'json' }).$type<BulkFailure[]>().notNull(),
		bytes: integer().notNull(),
		words: text().notNull(),
		startedAt: text().notNull(),
		endedAt: text(),
	},
	(table) => [
		index('bulk_exports_school').on(table.schoolId, table.startedAt),
		uniqueIndex('bulk_exports_request').on(table.schoolId, table.requestId),
		// One at a time of a school.
		uniqueIndex('bulk_exports_running')
			.on(table.schoolId)
			.where(sql`outcome = 'running'`),
	],
);

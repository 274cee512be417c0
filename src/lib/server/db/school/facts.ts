import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { recordKinds, type FactValue } from '../../../domain/staff/records.ts';

/**
 * What the school has: each change of a record is a row, the newest revision of a record is how it stands.
 * Append-only (a trigger): only the values of a teacher may be blotted out, on removal of personal data.
 */
export const facts = sqliteTable(
	'facts',
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		kind: text({ enum: recordKinds }).notNull(),
		recordId: text().notNull(),
		/** 1, 2, … of the record. */
		revision: integer().notNull(),
		/** null: removed by this change, or blotted out since. */
		value: text({ mode: 'json' }).$type<FactValue>(),
		at: text().notNull(),
		personId: text().notNull(),
		/** Of all that one import or one form changed. */
		batch: text().notNull(),
		/** When the value was blotted out; null: it was not. */
		erasedAt: text(),
	},
	(table) => [
		uniqueIndex('facts_revision').on(table.recordId, table.revision),
		index('facts_kind').on(table.kind),
	],
);

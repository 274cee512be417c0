import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the platform remembers of itself. */
export const settings = sqliteTable('settings', {
	key: text().primaryKey(),
	value: text({ mode: 'json' }).notNull(),
});

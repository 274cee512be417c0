import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The school's own settings; `school` holds its id, so that a file is never opened for another. */
export const settings = sqliteTable('settings', {
	key: text().primaryKey(),
	value: text({ mode: 'json' }).notNull(),
});

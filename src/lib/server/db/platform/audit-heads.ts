import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The last entry of each school's 操作记录 that was seen: kept outside of the school's database, so that
 * cutting the end off there is found.
 */
export const auditHeads = sqliteTable('audit_heads', {
	schoolId: text().primaryKey(),
	seq: integer().notNull(),
	hash: text().notNull(),
	at: text().notNull(),
});

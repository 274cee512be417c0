import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A school is a tenant: everything of its own stands in its own database. */
export const schools = sqliteTable('schools', {
	id: text().primaryKey(),
	name: text().notNull(),
	/** 学校标识码, ten digits; empty where it is not known. */
	code: text().notNull(),
	status: text({ enum: ['active', 'suspended'] }).notNull(),
	demonstration: integer({ mode: 'boolean' }).notNull(),
	createdAt: text().notNull(),
});

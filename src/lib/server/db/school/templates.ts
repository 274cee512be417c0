import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TemplateUnderstood } from '../../../domain/template/understood.ts';

/** Word templates that were found to hold; append-only (a trigger). */
export const templates = sqliteTable('templates', {
	id: text().primaryKey(),
	name: text().notNull(),
	/** Bytes. */
	size: integer().notNull(),
	/** SHA-256 of the bytes, hexadecimal: the same file is kept once. */
	hash: text().notNull().unique(),
	/** What was understood of it when it came in. */
	understood: text({ mode: 'json' }).$type<TemplateUnderstood>().notNull(),
	personId: text().notNull(),
	at: text().notNull(),
});

/** Their bytes, in pieces that fit into an answer of a database server; append-only (a trigger). */
export const templateParts = sqliteTable(
	'template_parts',
	{
		templateId: text()
			.notNull()
			.references(() => templates.id),
		/** 0, 1, … */
		part: integer().notNull(),
		/** Base64 of its bytes, which an archive of rows can hold. */
		content: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.templateId, table.part] })],
);

/** What was put in force, and when: the last one holds; append-only (a trigger). */
export const templateUses = sqliteTable('template_uses', {
	seq: integer().primaryKey({ autoIncrement: true }),
	requestId: text().notNull().unique(),
	/** null: the system's own typography. */
	templateId: text().references(() => templates.id),
	/** Of the template, for whoever reads the record. */
	name: text().notNull(),
	personId: text().notNull(),
	at: text().notNull(),
});

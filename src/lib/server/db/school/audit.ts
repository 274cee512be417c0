import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * 操作记录: what each write changed, one entry a transaction, each bound to the one before by its hash.
 * Append-only (a trigger): only single changes may be blotted out, on removal of personal data.
 */
export const audit = sqliteTable('audit', {
	/** 1, 2, … without a gap. */
	seq: integer().primaryKey(),
	at: text().notNull(),
	/** null: the machine itself. */
	personId: text(),
	/** Address of whoever asked, or the program: 命令行. */
	origin: text().notNull(),
	/** Route or command: `POST /plans/[plan]/edits`. */
	action: text().notNull(),
	/** Rows that it concerns, `plans/p1 facts/f2`, a space before and behind each. */
	subjects: text().notNull(),
	/** JSON of the changes; a blotted one is null. */
	changes: text().notNull(),
	/** JSON of the SHA-256 of each change as it was written. */
	digests: text().notNull(),
	/** `hash` of the entry before; zeros for the first. */
	previous: text().notNull(),
	hash: text().notNull(),
	/** When a change of it was last blotted out; null: none was. */
	erasedAt: text(),
});

/** What triggers have seen of the transaction that is under way; empty at the end of each. */
export const auditPending = sqliteTable('audit_pending', {
	id: integer().primaryKey(),
	place: text().notNull(),
	op: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
	/** JSON of the row. */
	before: text(),
	after: text(),
});

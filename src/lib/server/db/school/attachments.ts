import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { attachmentKinds } from '../../../domain/plan/attachment.ts';
import { plans } from './plans.ts';

const planId = () =>
	text()
		.notNull()
		.references(() => plans.id);

/** Files that belong to a plan's records; append-only (a trigger). */
export const attachments = sqliteTable(
	'attachments',
	{
		id: text().primaryKey(),
		planId: planId(),
		requestId: text().notNull(),
		name: text().notNull(),
		kind: text({ enum: attachmentKinds }).notNull(),
		/** Bytes. */
		size: integer().notNull(),
		/** SHA-256 of the bytes, hexadecimal. */
		hash: text().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
	},
	(table) => [uniqueIndex('attachments_request').on(table.planId, table.requestId)],
);

/** Their bytes, in pieces that fit into an answer of a database server; append-only (a trigger). */
export const attachmentParts = sqliteTable(
	'attachment_parts',
	{
		attachmentId: text()
			.notNull()
			.references(() => attachments.id),
		/** 0, 1, … */
		part: integer().notNull(),
		/** Base64 of its bytes, which an archive of rows can hold. */
		content: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.attachmentId, table.part] })],
);

/** What was withdrawn: it stays listed and is given out no more; append-only (a trigger). */
export const attachmentEnds = sqliteTable('attachment_ends', {
	attachmentId: text()
		.primaryKey()
		.references(() => attachments.id),
	planId: planId(),
	reason: text().notNull(),
	personId: text().notNull(),
	at: text().notNull(),
});

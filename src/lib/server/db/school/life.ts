import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { recordKinds, type RecordValues } from '../../../domain/plan/record.ts';
import type { FrozenCheck } from '../../../domain/plan/frozen-check.ts';
import { plans } from './plans.ts';

const planId = () =>
	text()
		.notNull()
		.references(() => plans.id);

/**
 * What was recorded of 论证, 审定, 备案 and 公开; append-only (a trigger): a correction is a further
 * revision of the same record.
 */
export const planRecords = sqliteTable(
	'plan_records',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		planId: planId(),
		/** Of the plan: `approval/2`, `filing`, or the decision that it was recorded with. */
		recordId: text().notNull(),
		/** 1, 2, … of the record; the newest is how it stands. */
		revision: integer().notNull(),
		kind: text({ enum: recordKinds }).notNull(),
		/** Number of the version that it is about. */
		version: integer().notNull(),
		/** What the meeting decided; of 备案 and 公开 always `pass`. */
		outcome: text({ enum: ['pass', 'return'] }).notNull(),
		value: text({ mode: 'json' }).$type<RecordValues>().notNull(),
		requestId: text().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
	},
	(table) => [
		uniqueIndex('plan_records_revision').on(table.planId, table.recordId, table.revision),
		uniqueIndex('plan_records_request').on(table.planId, table.requestId),
	],
);

/** By what a plan was judged when it was submitted, so that later changes of it can be shown; append-only. */
export const submissions = sqliteTable(
	'submissions',
	{
		planId: planId(),
		/** Of the decision. */
		requestId: text().notNull(),
		at: text().notNull(),
		check: text({ mode: 'json' }).$type<FrozenCheck>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.planId, table.requestId] })],
);

/** The publication of a plan: the version, and its report to the byte; append-only. */
export const publications = sqliteTable('publications', {
	planId: planId().primaryKey(),
	version: integer().notNull(),
	/** The report as it was published: HTML in UTF-8. */
	report: text().notNull(),
	/** SHA-256 of the report's bytes, hexadecimal. */
	hash: text().notNull(),
	personId: text().notNull(),
	at: text().notNull(),
});

/** Of a plan that changes a published one: which version it comes from, and why; append-only. */
export const planOrigins = sqliteTable('plan_origins', {
	planId: planId().primaryKey(),
	originId: text()
		.notNull()
		.unique()
		.references(() => plans.id),
	/** Number of the published version. */
	originVersion: integer().notNull(),
	reason: text().notNull(),
	personId: text().notNull(),
	at: text().notNull(),
});

/** Of a new plan that starts from another of the school: from which state of it; append-only. */
export const planStarts = sqliteTable('plan_starts', {
	planId: planId().primaryKey(),
	sourceId: text()
		.notNull()
		.references(() => plans.id),
	/** Of the version; null: of the draft at `sourceRevision`. */
	sourceVersion: integer(),
	sourceRevision: integer().notNull(),
	personId: text().notNull(),
	at: text().notNull(),
});

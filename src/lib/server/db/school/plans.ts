import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { stages } from '../../../domain/plan/life.ts';
import type { KeptSummary } from '#domain/plan/row.ts';

/** Where each plan stands. Its content is the sum of its edits. */
export const plans = sqliteTable(
	'plans',
	{
		id: text().primaryKey(),
		/** Of the form that created it: the same form sent twice makes one plan. */
		requestId: text().notNull().unique(),
		programmeCode: text().notNull(),
		programmeName: text().notNull(),
		cohort: integer().notNull(),
		standardId: text(),
		standardEdition: text(),
		department: text().notNull(),
		ownerId: text().notNull(),
		/** Ids of people who write it beside its owner and its department. */
		writers: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
		stage: text({ enum: stages }).notNull(),
		stageSince: text().notNull(),
		/** The last revision: 0 is the plan as it was created. */
		revision: integer().notNull(),
		createdAt: text().notNull(),
		updatedAt: text().notNull(),
		updatedBy: text().notNull(),
		/** What the check of the last revision came to, and under which rules and day. */
		summary: text({ mode: 'json' }).$type<KeptSummary>(),
	},
	(table) => [index('plans_updated').on(table.updatedAt)],
);

/** The whole plan at a revision, so that it need not be replayed from its beginning. */
export const snapshots = sqliteTable(
	'snapshots',
	{
		planId: text()
			.notNull()
			.references(() => plans.id),
		revision: integer().notNull(),
		content: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.planId, table.revision] })],
);

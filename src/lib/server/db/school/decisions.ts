import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { actions, stages } from '../../../domain/plan/life.ts';
import { plans } from './plans.ts';

/** Each passage from stage to stage: who, when, why; append-only. */
export const decisions = sqliteTable(
	'decisions',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		planId: text()
			.notNull()
			.references(() => plans.id),
		requestId: text().notNull(),
		action: text({ enum: actions }).notNull(),
		from: text({ enum: stages }).notNull(),
		to: text({ enum: stages }).notNull(),
		revision: integer().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
		reason: text().notNull(),
		/** Number of the version that an acceptance made. */
		version: integer(),
	},
	(table) => [uniqueIndex('decisions_request').on(table.planId, table.requestId)],
);

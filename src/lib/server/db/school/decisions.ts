import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { actions, type WrittenStage } from '../../../domain/plan/life.ts';
import type { Route } from '../../../domain/desk/routing.ts';
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
		/** Stages as they were called then. */
		from: text().$type<WrittenStage>().notNull(),
		to: text().$type<WrittenStage>().notNull(),
		revision: integer().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
		reason: text().notNull(),
		/** Number of the version that it made; null: none. */
		version: integer(),
		/** Of a change of a published plan: what it changed, and what it did without; null: the whole way. */
		route: text({ mode: 'json' }).$type<Route>(),
	},
	(table) => [uniqueIndex('decisions_request').on(table.planId, table.requestId)],
);

import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Anchor } from '../../../domain/comments/anchor.ts';
import { settlements, voices } from '../../../domain/comments/thread.ts';
import type { Edit } from '../../../domain/plan/edit.ts';
import { plans } from './plans.ts';

/** What was said on a plan, the first of a thread and its answers; append-only (a trigger). */
export const comments = sqliteTable(
	'comments',
	{
		id: text().primaryKey(),
		planId: text()
			.notNull()
			.references(() => plans.id),
		requestId: text().notNull(),
		/** Id of the first of its thread; its own where it is that. */
		threadId: text().notNull(),
		/** null: an answer. */
		anchor: text({ mode: 'json' }).$type<Anchor>(),
		text: text().notNull(),
		/** The suggestion that it carries. */
		edits: text({ mode: 'json' }).$type<readonly Edit[]>(),
		/** Ids of people. */
		mentions: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		/** Of the plan as it stood when this was written. */
		revision: integer().notNull(),
		personId: text().notNull(),
		/** As whom they spoke then. */
		voice: text({ enum: voices }).notNull(),
		at: text().notNull(),
		/** Request of the return that it is a reason of. */
		returnedBy: text(),
		/** Comment of an earlier version that it carries on. */
		origin: text(),
	},
	(table) => [uniqueIndex('comments_request').on(table.planId, table.requestId)],
);

/** What became of a comment, in the order in which it did; append-only (a trigger). */
export const commentEvents = sqliteTable(
	'comment_events',
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		planId: text()
			.notNull()
			.references(() => plans.id),
		requestId: text().notNull(),
		commentId: text()
			.notNull()
			.references(() => comments.id),
		kind: text({ enum: settlements }).notNull(),
		reason: text().notNull(),
		/** Of the plan: where a suggestion was applied, the one that its edits made. */
		revision: integer().notNull(),
		personId: text().notNull(),
		at: text().notNull(),
	},
	(table) => [uniqueIndex('comment_events_request').on(table.planId, table.requestId)],
);

/** When auditors may comment on a plan; only its early end is ever written later, once (a trigger). */
export const commentRounds = sqliteTable(
	'comment_rounds',
	{
		id: text().primaryKey(),
		planId: text()
			.notNull()
			.references(() => plans.id),
		requestId: text().notNull(),
		/** Days in China, both included. */
		firstDay: text().notNull(),
		lastDay: text().notNull(),
		openedBy: text().notNull(),
		openedAt: text().notNull(),
		closedBy: text(),
		closedAt: text(),
	},
	(table) => [uniqueIndex('comment_rounds_request').on(table.planId, table.requestId)],
);

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FrozenCheck } from '../../../domain/plan/frozen-check.ts';
import { plans } from './plans.ts';

/**
 * A plan as it was accepted, went through deliberation again, or was published, with what it was judged
 * by; never changed (a trigger sees to it).
 */
export const versions = sqliteTable(
	'versions',
	{
		planId: text()
			.notNull()
			.references(() => plans.id),
		number: integer().notNull(),
		revision: integer().notNull(),
		/** RFC 8785 JSON of the plan. */
		content: text().notNull(),
		/** SHA-256 of `content`, hexadecimal. */
		hash: text().notNull(),
		check: text({ mode: 'json' }).$type<FrozenCheck>().notNull(),
		standardId: text(),
		standardEdition: text(),
		ruleSet: text().notNull(),
		acceptedBy: text().notNull(),
		acceptedAt: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.planId, table.number] })],
);

import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { guestKinds } from '../../../domain/schools/guest.ts';
import { schools } from './schools.ts';

/** Links through which somebody without an account reads one plan of a school; never removed, for records name them. */
export const guestLinks = sqliteTable(
	'guest_links',
	{
		id: text().primaryKey(),
		/** SHA-256 of what stands in the link, hexadecimal: who reads the database opens none. */
		tokenHash: text().notNull().unique(),
		schoolId: text()
			.notNull()
			.references(() => schools.id),
		planId: text().notNull(),
		kind: text({ enum: guestKinds }).notNull(),
		name: text().notNull(),
		unit: text().notNull(),
		/** The round of comments in which an expert speaks; null: they only read. */
		roundId: text(),
		/** Of the form that made it: sent twice it makes one link. */
		requestId: text().notNull(),
		createdBy: text().notNull(),
		createdAt: text().notNull(),
		expiresAt: text().notNull(),
		/** How often it was opened, and when last. */
		opened: integer().notNull().default(0),
		openedAt: text(),
		/** Withdrawn. */
		endedAt: text(),
	},
	(table) => [
		index('guest_links_plan').on(table.schoolId, table.planId),
		uniqueIndex('guest_links_request').on(table.schoolId, table.requestId),
	],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { jobKinds, jobOutcomes } from '../../../domain/schools/upkeep.ts';
import { schools } from './schools.ts';

/** What was done to keep the platform: backups, rehearsals, restores, migrations. */
export const jobs = sqliteTable(
	'jobs',
	{
		id: text().primaryKey(),
		kind: text({ enum: jobKinds }).notNull(),
		outcome: text({ enum: jobOutcomes }).notNull(),
		startedAt: text().notNull(),
		/** null: under way. */
		endedAt: text(),
		/** Who asked for it: an operator's name, 命令行, 定时. */
		by: text().notNull(),
		/** Which backup it made or used; empty: none. */
		backup: text().notNull(),
		/** What came of it, in words. */
		words: text().notNull(),
	},
	(table) => [index('jobs_kind').on(table.kind, table.startedAt)],
);

/** What the operator sees of each school without its database being opened: as it stood `at`. */
export const schoolFigures = sqliteTable('school_figures', {
	schoolId: text()
		.primaryKey()
		.references(() => schools.id, { onDelete: 'cascade' }),
	at: text().notNull(),
	/** Of its database; null: not known. */
	bytes: integer(),
	plans: integer(),
	/** Entries of its 操作记录 in the 30 days before. */
	changes: integer(),
	/** People who signed in to it in the 30 days before. */
	active: integer().notNull(),
	/** Imports of the 30 days before that could not be read. */
	failedImports: integer(),
	/** How many migrations its database had seen; null: it could not be opened. */
	migrations: integer(),
	/** Why it could not be opened, in words; null: it could. */
	wrong: text(),
});

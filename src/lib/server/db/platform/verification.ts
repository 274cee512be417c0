import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { SignedRegistration } from '../../../domain/verify/statement.ts';
import type { PublicFigures } from '../../../domain/verify/figures.ts';
import { schools } from './schools.ts';

/** Keys that sign what leaves the house; the newest signs, all stay listed. */
export const signingKeys = sqliteTable('signing_keys', {
	/** Beginning of the SHA-256 of the public half. */
	id: text().primaryKey(),
	/** The public half, base64url. */
	x: text().notNull(),
	/** The private half, sealed with the installation's key. */
	sealed: text().notNull(),
	createdAt: text().notNull(),
});

/** Codes by which anyone asks for a version that its school has released. */
export const verificationCodes = sqliteTable(
	'verification_codes',
	{
		code: text().primaryKey(),
		schoolId: text()
			.notNull()
			.references(() => schools.id),
		planId: text().notNull(),
		/** Number of the version. */
		number: integer().notNull(),
		/** Root of its fingerprint. */
		root: text().notNull(),
		registration: text({ mode: 'json' }).$type<SignedRegistration>().notNull(),
		/** What its public page shows beside. */
		figures: text({ mode: 'json' }).$type<PublicFigures>().notNull(),
		/** When it was made public; null: to the world it is not there. */
		releasedAt: text(),
	},
	(table) => [
		// A school that was put back to an earlier day may make another version of the same number.
		uniqueIndex('verification_codes_version').on(
			table.schoolId,
			table.planId,
			table.number,
			table.root,
		),
	],
);

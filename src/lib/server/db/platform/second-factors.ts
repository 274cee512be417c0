import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from './people.ts';

const personId = () =>
	text()
		.notNull()
		.references(() => people.id, { onDelete: 'cascade' });

/** 两步验证 of a person: what an authenticator app counts codes from. */
export const secondFactors = sqliteTable('second_factors', {
	personId: personId().primaryKey(),
	/** Base32, sealed with the installation's key. */
	secret: text().notNull(),
	createdAt: text().notNull(),
	/** ISO time; null: no code of it has been seen yet, nothing is asked for. */
	confirmedAt: text(),
	/** The 30 seconds, counted from 1970, whose code was taken last: none is taken twice. */
	lastStep: integer().notNull(),
});

/** What is used up in the place of a code, where the app is lost. */
export const recoveryCodes = sqliteTable(
	'recovery_codes',
	{
		personId: personId(),
		/** 128 bits, hexadecimal, of this code alone. */
		salt: text().notNull(),
		/** Of salt and code, keyed by the installation. */
		hash: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.personId, table.hash] })],
);

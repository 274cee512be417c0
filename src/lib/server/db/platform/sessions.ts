import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from './people.ts';
import { schools } from './schools.ts';

/** Who is signed in. A stolen database opens no session: only hashes of their ids stand here. */
export const sessions = sqliteTable(
	'sessions',
	{
		/** SHA-256 of the session id, hexadecimal. */
		idHash: text().primaryKey(),
		personId: text()
			.notNull()
			.references(() => people.id),
		/** The school they are at work in; null until one is chosen. */
		schoolId: text().references(() => schools.id),
		/** Milliseconds since 1970. */
		expiresAt: integer().notNull(),
		createdAt: integer().notNull(),
		/** Kept on this machine after the browser is closed. */
		remembered: integer({ mode: 'boolean' }).notNull(),
		/** Begun by the identity service of `schoolId`: it is at work in that school and no other. */
		viaSchool: integer({ mode: 'boolean' }).notNull().default(false),
		/** Network address and browser that it was begun from, for the person to know it by. */
		address: text().notNull().default(''),
		agent: text().notNull().default(''),
	},
	(table) => [index('sessions_person').on(table.personId)],
);

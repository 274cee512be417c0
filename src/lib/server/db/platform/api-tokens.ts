import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ApiScope } from '../../../domain/schools/api-scope.ts';
import { schools } from './schools.ts';

/** Tokens with which other programs of a school read it; each names one school, what it reads and until when. */
export const apiTokens = sqliteTable(
	'api_tokens',
	{
		id: text().primaryKey(),
		/** SHA-256 of the token, hexadecimal: who reads the database has none. */
		tokenHash: text().notNull().unique(),
		schoolId: text()
			.notNull()
			.references(() => schools.id),
		/** What it is for, as whoever made it wrote. */
		name: text().notNull(),
		scopes: text({ mode: 'json' }).$type<ApiScope[]>().notNull(),
		createdBy: text().notNull(),
		createdAt: text().notNull(),
		expiresAt: text().notNull(),
		endedAt: text(),
		/** How often it was used, and when and from where it was last; written once a minute at most. */
		uses: integer().notNull().default(0),
		usedAt: text(),
		usedFrom: text(),
	},
	(table) => [index('api_tokens_school').on(table.schoolId)],
);

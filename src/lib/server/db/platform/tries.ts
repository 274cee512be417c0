import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** How often somebody has guessed wrong, so that a restart does not forget it. */
export const tries = sqliteTable(
	'tries',
	{
		/** Who and from where, as a mark that only this installation makes: no account stands here. */
		key: text().primaryKey(),
		failures: integer().notNull(),
		/** Milliseconds since 1970: no further try before. */
		until: integer().notNull(),
		/** Milliseconds since 1970: from then on it counts no more. */
		forgottenAt: integer().notNull(),
	},
	(table) => [index('tries_forgotten').on(table.forgottenAt)],
);

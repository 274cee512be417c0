import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** How the columns of a layout of the school are read, by the heads of that layout; of each the newest. */
export const ownMappings = sqliteTable(
	'own_mappings',
	{
		id: text().primaryKey(),
		/** Its heads, from left to right. */
		signature: text().notNull(),
		/** Of the file and the sheet that it was confirmed for. */
		title: text().notNull(),
		choice: text({ mode: 'json' })
			.$type<{ roles: string[]; unit: string; used: boolean }>()
			.notNull(),
		/** ISO. */
		at: text().notNull(),
		personId: text().notNull(),
	},
	(table) => [uniqueIndex('own_mappings_signature').on(table.signature)],
);

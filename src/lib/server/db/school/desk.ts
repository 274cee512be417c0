import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** When somebody was last at their 工作台: so that it says what was decided since. Of no plan, and no record. */
export const deskVisits = sqliteTable('desk_visits', {
	personId: text().primaryKey(),
	/** ISO: the last look. */
	seenAt: text().notNull(),
	/** ISO: the last look of the visit before; news are what came after it. */
	sinceAt: text().notNull(),
	/** Day of the last digest by e-mail, `2026-11-20`; null: none was sent. */
	digestOn: text(),
});

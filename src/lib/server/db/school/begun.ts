import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a person has filled in of a new plan and left for later: the texts of the form, until a plan is made of them. */
export const begunPlans = sqliteTable('begun_plans', {
	personId: text().primaryKey(),
	/** 2026级 直播电商服务, as far as it was chosen. */
	title: text().notNull(),
	choice: text({ mode: 'json' }).$type<BegunTexts>().notNull(),
	/** ISO. */
	at: text().notNull(),
});

/** Texts as typed; of one that may be absent, empty is not chosen. */
export interface BegunTexts {
	readonly standard: string;
	readonly programme: string;
	readonly cohort: string;
	readonly creditSystem: boolean;
	/** `standard`, `plan`, `file` */
	readonly start: string;
	readonly from: string;
	readonly suggests: boolean;
	readonly certificates: readonly { readonly key: string; readonly level: string }[];
	/** `1/teaching` and its text. */
	readonly weeks: readonly (readonly [string, string])[];
}

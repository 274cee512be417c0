import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OverlayRule } from '../../../domain/rules/overlay-shape.ts';

/** What the province or the school asks for beside the standards; only its end is ever written later (a trigger). */
export const layers = sqliteTable('layers', {
	id: text().primaryKey(),
	layer: text({ enum: ['province', 'school'] }).notNull(),
	/** Who asks for it: 江苏省教育厅. */
	issuer: text().notNull(),
	/** Codes of the programmes that it is for; null: all. */
	programmes: text({ mode: 'json' }).$type<readonly string[]>(),
	/** Days of force, both included; null: from ever, without end. */
	forceFrom: text(),
	forceTo: text(),
	rules: text({ mode: 'json' }).$type<readonly OverlayRule[]>().notNull(),
	createdAt: text().notNull(),
	createdBy: text().notNull(),
	/** Not asked for any more since; null: it is. */
	endedAt: text(),
	endedBy: text(),
});

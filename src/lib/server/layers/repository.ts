/** Queries on the layers of a school. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import { layers } from '../db/school/schema.ts';

export type LayerRecord = typeof layers.$inferSelect;

/** The oldest first, ended ones too. */
export const allLayers = (db: SchoolQueries): Promise<LayerRecord[]> =>
	db.select().from(layers).orderBy(asc(layers.createdAt), asc(layers.id));

export const insertLayer = (db: SchoolQueries, row: typeof layers.$inferInsert) =>
	db.insert(layers).values(row);

/** false where it had ended, or is not there. */
export async function endLayer(
	db: SchoolQueries,
	id: string,
	end: { readonly endedAt: string; readonly endedBy: string },
): Promise<boolean> {
	const standing = and(eq(layers.id, id), isNull(layers.endedAt));
	return (await db.update(layers).set(end).where(standing)).rowsAffected === 1;
}

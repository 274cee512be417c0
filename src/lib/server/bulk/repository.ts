/** Queries on exports of many plans. */
import { and, desc, eq, lt, ne } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { bulkExports } from '../db/platform/schema.ts';

export type BulkRecord = typeof bulkExports.$inferSelect;

export const insertBulk = (db: PlatformQueries, row: BulkRecord) =>
	db.insert(bulkExports).values(row);

export const bulkById = (db: PlatformQueries, id: string) =>
	db.select().from(bulkExports).where(eq(bulkExports.id, id)).get();

export const bulkByRequest = (db: PlatformQueries, schoolId: string, requestId: string) =>
	db
		.select()
		.from(bulkExports)
		.where(and(eq(bulkExports.schoolId, schoolId), eq(bulkExports.requestId, requestId)))
		.get();

export const runningOf = (db: PlatformQueries, schoolId: string) =>
	db
		.select()
		.from(bulkExports)
		.where(and(eq(bulkExports.schoolId, schoolId), eq(bulkExports.outcome, 'running')))
		.get();

export const allRunning = (db: PlatformQueries) =>
	db.select().from(bulkExports).where(eq(bulkExports.outcome, 'running'));

/** The newest first. */
export const latestOf = (db: PlatformQueries, schoolId: string, most: number) =>
	db
		.select()
		.from(bulkExports)
		.where(eq(bulkExports.schoolId, schoolId))
		.orderBy(desc(bulkExports.startedAt), desc(bulkExports.id))
		.limit(most);

export const noteProgress = (
	db: PlatformQueries,
	id: string,
	progress: Pick<BulkRecord, 'done' | 'failures'>,
) => db.update(bulkExports).set(progress).where(eq(bulkExports.id, id));

/** False where it had ended before: whoever ends it first has the word. */
export async function endBulk(
	db: PlatformQueries,
	id: string,
	end: Pick<BulkRecord, 'outcome' | 'endedAt' | 'words' | 'bytes'>,
): Promise<boolean> {
	const ended = await db
		.update(bulkExports)
		.set(end)
		.where(and(eq(bulkExports.id, id), eq(bulkExports.outcome, 'running')))
		.returning({ id: bulkExports.id });
	return ended.length > 0;
}

const endedBefore = (at: string) =>
	and(ne(bulkExports.outcome, 'running'), lt(bulkExports.endedAt, at));

export const bulkEndedBefore = (db: PlatformQueries, at: string) =>
	db.select().from(bulkExports).where(endedBefore(at));

export const removeBulk = (db: PlatformQueries, id: string) =>
	db.delete(bulkExports).where(eq(bulkExports.id, id));

export const removeBulkOf = (db: PlatformQueries, schoolId: string) =>
	db.delete(bulkExports).where(eq(bulkExports.schoolId, schoolId));

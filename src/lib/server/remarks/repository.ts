/** Queries on comments, what became of them, and rounds of auditors. */
import { and, asc, count, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Edit } from '#domain/plan/edit.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { commentEvents, commentRounds, comments, edits } from '../db/school/schema.ts';
import { editOf } from '../db/school/edit-of.ts';

export type CommentRecord = typeof comments.$inferSelect;
export type EventRecord = typeof commentEvents.$inferSelect;
export type RoundRecord = typeof commentRounds.$inferSelect;

/** In the order in which they were added. */
export const commentsOfPlan = (db: SchoolQueries, planId: string): Promise<CommentRecord[]> =>
	db
		.select()
		.from(comments)
		.where(eq(comments.planId, planId))
		.orderBy(sql`rowid`);

export const eventsOfPlan = (db: SchoolQueries, planId: string): Promise<EventRecord[]> =>
	db
		.select()
		.from(commentEvents)
		.where(eq(commentEvents.planId, planId))
		.orderBy(asc(commentEvents.seq));

export const roundsOfPlan = (db: SchoolQueries, planId: string): Promise<RoundRecord[]> =>
	db
		.select()
		.from(commentRounds)
		.where(eq(commentRounds.planId, planId))
		.orderBy(desc(commentRounds.openedAt), asc(commentRounds.id));

export const countComments = async (db: SchoolQueries, planId: string): Promise<number> =>
	(await db.select({ comments: count() }).from(comments).where(eq(comments.planId, planId)).get())
		?.comments ?? 0;

export async function insertComments(
	db: SchoolQueries,
	rows: readonly CommentRecord[],
): Promise<void> {
	// SQLite takes 32,766 values a statement; a row has fourteen.
	for (let at = 0; at < rows.length; at += 1000)
		await db.insert(comments).values(rows.slice(at, at + 1000));
}

export const insertEvent = (db: SchoolQueries, row: Omit<EventRecord, 'seq'>) =>
	db.insert(commentEvents).values(row);

export const insertRound = (db: SchoolQueries, row: RoundRecord) =>
	db.insert(commentRounds).values(row);

/** False where it was closed before. */
export const closeRound = async (
	db: SchoolQueries,
	id: string,
	end: { closedBy: string; closedAt: string },
): Promise<boolean> =>
	(
		await db
			.update(commentRounds)
			.set(end)
			.where(and(eq(commentRounds.id, id), isNull(commentRounds.closedAt)))
	).rowsAffected === 1;

/** The last edit that took away, or wrote over, what stood at one of `paths`. */
export async function lastRemoval(
	db: SchoolQueries,
	planId: string,
	paths: readonly string[],
	since: number,
): Promise<Edit | null> {
	const found = await db
		.select()
		.from(edits)
		.where(
			and(
				eq(edits.planId, planId),
				gte(edits.revision, since),
				inArray(edits.path, [...paths]),
				inArray(edits.op, ['remove', 'set']),
			),
		)
		.orderBy(desc(edits.revision), desc(edits.ordinal))
		.limit(1)
		.get();
	return found ? editOf(found) : null;
}

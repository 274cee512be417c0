/** Queries on links of guests. */
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { guestLinks, schools } from '../db/platform/schema.ts';

export type GuestLinkRecord = typeof guestLinks.$inferSelect;

export const insertLink = (db: PlatformQueries, row: typeof guestLinks.$inferInsert) =>
	db.insert(guestLinks).values(row);

export const linkByRequest = (db: PlatformQueries, schoolId: string, requestId: string) =>
	db
		.select()
		.from(guestLinks)
		.where(and(eq(guestLinks.schoolId, schoolId), eq(guestLinks.requestId, requestId)))
		.get();

/** The newest first. */
export const linksOfPlan = (db: PlatformQueries, schoolId: string, planId: string) =>
	db
		.select()
		.from(guestLinks)
		.where(and(eq(guestLinks.schoolId, schoolId), eq(guestLinks.planId, planId)))
		.orderBy(desc(guestLinks.createdAt));

/** One that holds at `at`, with its school, where that is in use. */
const holding = (db: PlatformQueries, which: ReturnType<typeof eq>, at: string) =>
	db
		.select({ link: guestLinks, schoolName: schools.name })
		.from(guestLinks)
		.innerJoin(schools, and(eq(schools.id, guestLinks.schoolId), eq(schools.status, 'active')))
		.where(and(which, isNull(guestLinks.endedAt), gt(guestLinks.expiresAt, at)))
		.get();

export const linkByHash = (db: PlatformQueries, tokenHash: string, at: string) =>
	holding(db, eq(guestLinks.tokenHash, tokenHash), at);

export const linkById = (db: PlatformQueries, id: string, at: string) =>
	holding(db, eq(guestLinks.id, id), at);

export const countOpening = (db: PlatformQueries, id: string, openedAt: string) =>
	db
		.update(guestLinks)
		.set({ opened: sql`${guestLinks.opened} + 1`, openedAt })
		.where(eq(guestLinks.id, id));

/** False where it was withdrawn before. */
export async function endLink(db: PlatformQueries, id: string, endedAt: string): Promise<boolean> {
	const ended = await db
		.update(guestLinks)
		.set({ endedAt })
		.where(and(eq(guestLinks.id, id), isNull(guestLinks.endedAt)))
		.returning({ id: guestLinks.id });
	return ended.length > 0;
}

export const removeLinksOf = (db: PlatformQueries, schoolId: string) =>
	db.delete(guestLinks).where(eq(guestLinks.schoolId, schoolId));

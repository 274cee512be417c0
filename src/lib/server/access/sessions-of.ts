/** Queries on the sessions of one person. */
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { sessions } from '../db/platform/schema.ts';

export type SessionRecord = typeof sessions.$inferSelect;

/** Those that still hold, the newest first. */
export const sessionsOf = (db: PlatformQueries, personId: string): Promise<SessionRecord[]> =>
	db
		.select()
		.from(sessions)
		.where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, Date.now())))
		.orderBy(desc(sessions.createdAt));

export const removeSessions = (db: PlatformQueries, hashes: readonly string[]) =>
	db.delete(sessions).where(inArray(sessions.idHash, [...hashes]));

/** Those that the school's identity service began. */
export const endSessionsByService = (db: PlatformQueries, schoolId: string) =>
	db.delete(sessions).where(and(eq(sessions.schoolId, schoolId), sessions.viaSchool));

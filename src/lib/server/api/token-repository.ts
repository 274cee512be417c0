/** Queries on tokens. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { apiTokens, schools } from '../db/platform/schema.ts';

export type TokenRecord = typeof apiTokens.$inferSelect;

export const insertToken = (db: PlatformQueries, row: typeof apiTokens.$inferInsert) =>
	db.insert(apiTokens).values(row);

/** With its school, where that is in use. */
export const tokenByHash = (db: PlatformQueries, tokenHash: string) =>
	db
		.select({ token: apiTokens, school: schools })
		.from(apiTokens)
		.innerJoin(schools, and(eq(schools.id, apiTokens.schoolId), eq(schools.status, 'active')))
		.where(eq(apiTokens.tokenHash, tokenHash))
		.get();

/** Those that were not ended, the newest first; some may have expired. */
export const tokensOf = (db: PlatformQueries, schoolId: string): Promise<TokenRecord[]> =>
	db
		.select()
		.from(apiTokens)
		.where(and(eq(apiTokens.schoolId, schoolId), isNull(apiTokens.endedAt)))
		.orderBy(desc(apiTokens.createdAt));

/** The token, if it was this school's and not ended before. */
export const endToken = (db: PlatformQueries, schoolId: string, id: string, endedAt: string) =>
	db
		.update(apiTokens)
		.set({ endedAt })
		.where(and(eq(apiTokens.id, id), eq(apiTokens.schoolId, schoolId), isNull(apiTokens.endedAt)))
		.returning()
		.get();

export const noteUse = (
	db: PlatformQueries,
	id: string,
	use: { readonly times: number; readonly usedAt: string; readonly usedFrom: string },
) =>
	db
		.update(apiTokens)
		.set({ uses: sql`uses + ${use.times}`, usedAt: use.usedAt, usedFrom: use.usedFrom })
		.where(eq(apiTokens.id, id));

export const removeTokensOf = (db: PlatformQueries, schoolId: string) =>
	db.delete(apiTokens).where(eq(apiTokens.schoolId, schoolId));

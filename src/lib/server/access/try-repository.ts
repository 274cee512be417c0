/** Queries on wrong guesses. */
import { eq, inArray, lte } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { tries } from '../db/platform/schema.ts';

export type TryRecord = typeof tries.$inferSelect;

export const triesAt = (db: PlatformQueries, keys: string[]) =>
	db.select().from(tries).where(inArray(tries.key, keys));

export const keepTry = (db: PlatformQueries, { key, ...counted }: TryRecord) =>
	db
		.insert(tries)
		.values({ key, ...counted })
		.onConflictDoUpdate({ target: tries.key, set: counted });

export const removeTry = (db: PlatformQueries, key: string) =>
	db.delete(tries).where(eq(tries.key, key));

export const removeForgotten = (db: PlatformQueries, now: number) =>
	db.delete(tries).where(lte(tries.forgottenAt, now));

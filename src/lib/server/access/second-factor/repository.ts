/** Queries on second factors. */
import { and, eq, lt } from 'drizzle-orm';
import type { PlatformQueries } from '../../db/databases.ts';
import { recoveryCodes, secondFactors } from '../../db/platform/schema.ts';
import type { KeptCode } from './recovery-codes.ts';

export type FactorRecord = typeof secondFactors.$inferSelect;

export const factorOf = (db: PlatformQueries, personId: string) =>
	db.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get();

export const codesOf = (db: PlatformQueries, personId: string) =>
	db.select().from(recoveryCodes).where(eq(recoveryCodes.personId, personId));

export const countCodes = (db: PlatformQueries, personId: string) =>
	db.$count(recoveryCodes, eq(recoveryCodes.personId, personId));

/** In the place of whatever was there. */
export const keepFactor = (db: PlatformQueries, { personId, ...factor }: FactorRecord) =>
	db
		.insert(secondFactors)
		.values({ personId, ...factor })
		.onConflictDoUpdate({ target: secondFactors.personId, set: factor });

export const confirmFactor = (db: PlatformQueries, personId: string, confirmedAt: string) =>
	db.update(secondFactors).set({ confirmedAt }).where(eq(secondFactors.personId, personId));

/** False where this step or a later one was taken already: of two at once one comes too late. */
export async function takeStep(
	db: PlatformQueries,
	personId: string,
	step: number,
): Promise<boolean> {
	const taken = await db
		.update(secondFactors)
		.set({ lastStep: step })
		.where(and(eq(secondFactors.personId, personId), lt(secondFactors.lastStep, step)))
		.returning({ personId: secondFactors.personId });
	return taken.length > 0;
}

export async function replaceCodes(
	db: PlatformQueries,
	personId: string,
	codes: readonly KeptCode[],
): Promise<void> {
	await db.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
	if (codes.length > 0)
		await db.insert(recoveryCodes).values(codes.map((code) => ({ personId, ...code })));
}

/** False where it is used up. */
export async function useCode(
	db: PlatformQueries,
	personId: string,
	hash: string,
): Promise<boolean> {
	const used = await db
		.delete(recoveryCodes)
		.where(and(eq(recoveryCodes.personId, personId), eq(recoveryCodes.hash, hash)))
		.returning({ hash: recoveryCodes.hash });
	return used.length > 0;
}

/** True where there was one. */
export async function removeFactor(db: PlatformQueries, personId: string): Promise<boolean> {
	await replaceCodes(db, personId, []);
	const removed = await db
		.delete(secondFactors)
		.where(eq(secondFactors.personId, personId))
		.returning({ personId: secondFactors.personId });
	return removed.length > 0;
}

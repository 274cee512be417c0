/** Queries on signing keys and verification codes. */
import { and, asc, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { signingKeys, verificationCodes } from '../db/platform/schema.ts';

export type KeyRecord = typeof signingKeys.$inferSelect;
export type CodeRecord = typeof verificationCodes.$inferSelect;

/** The newest first. */
export const keys = (db: PlatformQueries): Promise<KeyRecord[]> =>
	db.select().from(signingKeys).orderBy(desc(signingKeys.createdAt), asc(signingKeys.id));

export const insertKey = (db: PlatformQueries, row: KeyRecord) =>
	db.insert(signingKeys).values(row);

/** Which version of which school. */
export interface VersionId {
	readonly schoolId: string;
	readonly planId: string;
	readonly number: number;
	/** Root of its fingerprint. */
	readonly root: string;
}

const isVersion = ({ schoolId, planId, number, root }: VersionId) =>
	and(
		eq(verificationCodes.schoolId, schoolId),
		eq(verificationCodes.planId, planId),
		eq(verificationCodes.number, number),
		eq(verificationCodes.root, root),
	);

export const codeOfVersion = (db: PlatformQueries, version: VersionId) =>
	db.select().from(verificationCodes).where(isVersion(version)).get();

/** Nothing happens where the version has a code, or the code is another's. */
export const insertCode = (db: PlatformQueries, row: CodeRecord) =>
	db.insert(verificationCodes).values(row).onConflictDoNothing();

/** What the world may know: of a code that is not released, the same as of none. */
export const releasedCode = (db: PlatformQueries, code: string) =>
	db
		.select()
		.from(verificationCodes)
		.where(and(eq(verificationCodes.code, code), isNotNull(verificationCodes.releasedAt)))
		.get();

/** The newest version of the same plan that was released after it. */
export const releasedAfter = (db: PlatformQueries, { schoolId, planId, number }: CodeRecord) =>
	db
		.select()
		.from(verificationCodes)
		.where(
			and(
				eq(verificationCodes.schoolId, schoolId),
				eq(verificationCodes.planId, planId),
				gt(verificationCodes.number, number),
				isNotNull(verificationCodes.releasedAt),
			),
		)
		.orderBy(desc(verificationCodes.number))
		.get();

export const release = (db: PlatformQueries, code: string, releasedAt: string) =>
	db
		.update(verificationCodes)
		.set({ releasedAt })
		.where(and(eq(verificationCodes.code, code), isNull(verificationCodes.releasedAt)));

export const removeCodesOf = (db: PlatformQueries, schoolId: string) =>
	db.delete(verificationCodes).where(eq(verificationCodes.schoolId, schoolId));

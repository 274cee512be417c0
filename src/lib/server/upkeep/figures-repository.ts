/** Queries on what the operator sees of the schools. */
import { count, eq, gte, sql } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { memberships, schoolFigures, schools } from '../db/platform/schema.ts';

/** People who came to work in each school since an ISO time. */
export async function activeIn(db: PlatformQueries, since: string): Promise<Map<string, number>> {
	const rows = await db
		.select({ id: memberships.schoolId, people: count() })
		.from(memberships)
		.where(gte(memberships.signedInAt, since))
		.groupBy(memberships.schoolId);
	return new Map(rows.map(({ id, people }) => [id, people]));
}

const columns = [
	'at',
	'bytes',
	'plans',
	'changes',
	'active',
	'failedImports',
	'migrations',
	'wrong',
] as const;
const newer = Object.fromEntries(
	columns.map((column) => [
		column,
		sql.raw(`excluded."${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`),
	]),
);

/** Of schools that are still there. */
export async function keepFigures(
	db: PlatformQueries,
	rows: (typeof schoolFigures.$inferInsert)[],
): Promise<void> {
	const standing = new Set((await db.select({ id: schools.id }).from(schools)).map(({ id }) => id));
	const kept = rows.filter(({ schoolId }) => standing.has(schoolId));
	if (kept.length === 0) return;
	await db
		.insert(schoolFigures)
		.values(kept)
		.onConflictDoUpdate({ target: schoolFigures.schoolId, set: newer });
}

/** ISO time of the figures that are oldest; those of a school that has none are as old as can be; null: no school. */
export async function oldestFigures(db: PlatformQueries): Promise<string | null> {
	const row = await db
		.select({
			at: sql<string | null>`min(coalesce(${schoolFigures.at}, '1970-01-01T00:00:00.000Z'))`,
		})
		.from(schools)
		.leftJoin(schoolFigures, eq(schoolFigures.schoolId, schools.id))
		.get();
	return row?.at ?? null;
}

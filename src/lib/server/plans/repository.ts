/** Queries on plans, their revisions and edits. */
import { and, asc, count, desc, eq, gt, lte } from 'drizzle-orm';
import type { Edit } from '#domain/plan/edit.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { edits, plans, revisions, snapshots } from '../db/school/schema.ts';

export type PlanRecord = typeof plans.$inferSelect;
export type RevisionRecord = typeof revisions.$inferSelect;
export type EditRecord = typeof edits.$inferSelect;

export const countPlans = async (db: SchoolQueries): Promise<number> =>
	(await db.select({ plans: count() }).from(plans).get())?.plans ?? 0;

export const allPlans = (db: SchoolQueries): Promise<PlanRecord[]> =>
	db.select().from(plans).orderBy(desc(plans.updatedAt));

export const planById = (db: SchoolQueries, id: string): Promise<PlanRecord | undefined> =>
	db.select().from(plans).where(eq(plans.id, id)).get();

export const planByRequest = (db: SchoolQueries, requestId: string) =>
	db.select().from(plans).where(eq(plans.requestId, requestId)).get();

export const insertPlan = (db: SchoolQueries, row: typeof plans.$inferInsert) =>
	db.insert(plans).values(row);

/** Changes the row if it stands as it was read; false where someone was faster. */
export async function updatePlan(
	db: SchoolQueries,
	{ id, revision, stage, stageSince }: PlanRecord,
	values: Partial<PlanRecord>,
): Promise<boolean> {
	const asRead = and(
		eq(plans.id, id),
		eq(plans.revision, revision),
		eq(plans.stage, stage),
		// What is recorded at a stage begins it anew: of two who record at once, one is faster.
		eq(plans.stageSince, stageSince),
	);
	return (await db.update(plans).set(values).where(asRead)).rowsAffected === 1;
}

export const insertSnapshot = (
	db: SchoolQueries,
	planId: string,
	revision: number,
	content: string,
) => db.insert(snapshots).values({ planId, revision, content }).onConflictDoNothing();

/** The newest snapshot that is not younger than `revision`. */
export const snapshotAt = (db: SchoolQueries, planId: string, revision: number) =>
	db
		.select()
		.from(snapshots)
		.where(and(eq(snapshots.planId, planId), lte(snapshots.revision, revision)))
		.orderBy(desc(snapshots.revision))
		.limit(1)
		.get();

export const revisionByRequest = (db: SchoolQueries, planId: string, requestId: string) =>
	db
		.select()
		.from(revisions)
		.where(and(eq(revisions.planId, planId), eq(revisions.requestId, requestId)))
		.get();

export const revisionsAfter = (
	db: SchoolQueries,
	planId: string,
	after: number,
): Promise<RevisionRecord[]> =>
	db
		.select()
		.from(revisions)
		.where(and(eq(revisions.planId, planId), gt(revisions.revision, after)))
		.orderBy(asc(revisions.revision));

export const editsAfter = (
	db: SchoolQueries,
	planId: string,
	after: number,
): Promise<EditRecord[]> =>
	db
		.select()
		.from(edits)
		.where(and(eq(edits.planId, planId), gt(edits.revision, after)))
		.orderBy(asc(edits.revision), asc(edits.ordinal));

export async function insertRevision(
	db: SchoolQueries,
	row: RevisionRecord,
	made: readonly Edit[],
): Promise<void> {
	await db.insert(revisions).values(row);
	const { planId, revision } = row;
	const rows = made.map((edit, ordinal) => recordOf(edit, planId, revision, ordinal));
	// SQLite takes 32,766 values a statement; a row has six.
	for (let at = 0; at < rows.length; at += 1000)
		await db.insert(edits).values(rows.slice(at, at + 1000));
}

function recordOf(edit: Edit, planId: string, revision: number, ordinal: number): EditRecord {
	const { op, path, ...change } = edit;
	return { planId, revision, ordinal, op, path, change };
}

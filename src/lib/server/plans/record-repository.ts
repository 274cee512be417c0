/** Queries on what is recorded of a plan's life: 论证 to 公开, its publication, and where it comes from. */
import { and, asc, desc, eq } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import {
	planOrigins,
	planRecords,
	plans,
	planStarts,
	publications,
	submissions,
} from '../db/school/schema.ts';

export type RecordRow = typeof planRecords.$inferSelect;
export type PublicationRow = typeof publications.$inferSelect;
export type OriginRow = typeof planOrigins.$inferSelect;
export type StartRow = typeof planStarts.$inferSelect;

/** Oldest first. */
export const recordsOfPlan = (db: SchoolQueries, planId: string): Promise<RecordRow[]> =>
	db.select().from(planRecords).where(eq(planRecords.planId, planId)).orderBy(asc(planRecords.id));

export const recordByRequest = (db: SchoolQueries, planId: string, requestId: string) =>
	db
		.select()
		.from(planRecords)
		.where(and(eq(planRecords.planId, planId), eq(planRecords.requestId, requestId)))
		.get();

/** How a record stands. */
export const newestOf = (db: SchoolQueries, planId: string, recordId: string) =>
	db
		.select()
		.from(planRecords)
		.where(and(eq(planRecords.planId, planId), eq(planRecords.recordId, recordId)))
		.orderBy(desc(planRecords.revision))
		.limit(1)
		.get();

export const insertRecord = (db: SchoolQueries, row: typeof planRecords.$inferInsert) =>
	db.insert(planRecords).values(row);

/** The approval of a version is one record, whoever enters it. */
export const approvalId = (version: number): string => `approval/${version}`;

export const publicationOf = (db: SchoolQueries, planId: string) =>
	db.select().from(publications).where(eq(publications.planId, planId)).get();

export const insertPublication = (db: SchoolQueries, row: PublicationRow) =>
	db.insert(publications).values(row);

export const insertSubmission = (db: SchoolQueries, row: typeof submissions.$inferInsert) =>
	db.insert(submissions).values(row);

export const lastSubmission = (db: SchoolQueries, planId: string) =>
	db
		.select()
		.from(submissions)
		.where(eq(submissions.planId, planId))
		.orderBy(desc(submissions.at))
		.limit(1)
		.get();

export const insertOrigin = (db: SchoolQueries, row: OriginRow) =>
	db.insert(planOrigins).values(row);

export const originOf = (db: SchoolQueries, planId: string) =>
	db.select().from(planOrigins).where(eq(planOrigins.planId, planId)).get();

export const insertStart = (db: SchoolQueries, row: StartRow) => db.insert(planStarts).values(row);

/** The plan that a new one was started from; undefined: from a standard, a file, or it is a change. */
export const startOf = (db: SchoolQueries, planId: string) =>
	db.select().from(planStarts).where(eq(planStarts.planId, planId)).get();

/** The plan that changes a published one; undefined: none does. */
export const changeOf = (db: SchoolQueries, originId: string) =>
	db
		.select({ plan: plans })
		.from(planOrigins)
		.innerJoin(plans, eq(plans.id, planOrigins.planId))
		.where(eq(planOrigins.originId, originId))
		.get();

/** A plan and those that it comes from, one change after the other: whose content it may hold. */
export async function lineOf(db: SchoolQueries, planId: string): Promise<string[]> {
	const line = [planId];
	for (
		let origin = await originOf(db, planId);
		origin && !line.includes(origin.originId);
		origin = await originOf(db, origin.originId)
	)
		line.push(origin.originId);
	return line;
}

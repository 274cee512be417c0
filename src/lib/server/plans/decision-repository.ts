/** Queries on decisions and on the versions that acceptances made. */
import { and, asc, desc, eq, notLike } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import { decisions, edits, revisions, versions } from '../db/school/schema.ts';

export type DecisionRecord = typeof decisions.$inferSelect;
export type VersionRecord = typeof versions.$inferSelect;

export const insertDecision = (db: SchoolQueries, row: typeof decisions.$inferInsert) =>
	db.insert(decisions).values(row);

export const decisionsOfPlan = (db: SchoolQueries, planId: string): Promise<DecisionRecord[]> =>
	db.select().from(decisions).where(eq(decisions.planId, planId)).orderBy(asc(decisions.id));

export const decisionByRequest = (db: SchoolQueries, planId: string, requestId: string) =>
	db
		.select()
		.from(decisions)
		.where(and(eq(decisions.planId, planId), eq(decisions.requestId, requestId)))
		.get();

export const insertVersion = (db: SchoolQueries, row: VersionRecord) =>
	db.insert(versions).values(row);

export const versionsOfPlan = (db: SchoolQueries, planId: string): Promise<VersionRecord[]> =>
	db.select().from(versions).where(eq(versions.planId, planId)).orderBy(desc(versions.number));

export const versionByNumber = (db: SchoolQueries, planId: string, number: number) =>
	db
		.select()
		.from(versions)
		.where(and(eq(versions.planId, planId), eq(versions.number, number)))
		.get();

/** Number of the newest version of each plan that has one. */
export const versionNumbers = (db: SchoolQueries) =>
	db
		.select({ planId: versions.planId, number: versions.number })
		.from(versions)
		.orderBy(asc(versions.number));

/** Whether a person has had a hand in a plan's content; what 教务 rule on findings is none. */
export const hasEdited = async (
	db: SchoolQueries,
	planId: string,
	personId: string,
): Promise<boolean> =>
	(await db
		.select({ revision: revisions.revision })
		.from(revisions)
		.innerJoin(
			edits,
			and(eq(edits.planId, revisions.planId), eq(edits.revision, revisions.revision)),
		)
		.where(
			and(
				eq(revisions.planId, planId),
				eq(revisions.personId, personId),
				notLike(edits.path, 'waivers/%'),
				notLike(edits.path, 'remedies/%'),
				notLike(edits.path, 'justifications/%/confirmed'),
			),
		)
		.limit(1)
		.get()) !== undefined;

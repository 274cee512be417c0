/** Queries on decisions and on the versions that some of them made. */
import { and, asc, desc, eq, inArray, isNotNull, notLike, or } from 'drizzle-orm';
import { stageRead, type Stage } from '#domain/plan/life.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { decisions, edits, revisions, versions } from '../db/school/schema.ts';

export type DecisionRecord = typeof decisions.$inferSelect;
export type VersionRecord = typeof versions.$inferSelect;

/** The stage that a decision led to, as stages are called now. */
export const toOf = ({ to }: DecisionRecord): Stage => stageRead(to);

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

/** The version that keeps the plan as it stands: none was submitted since it was made. */
export async function standingVersion(
	db: SchoolQueries,
	planId: string,
): Promise<VersionRecord | undefined> {
	const { planId: plan, action, version, id } = decisions;
	const last = await db
		.select()
		.from(decisions)
		.where(and(eq(plan, planId), or(eq(action, 'submit'), isNotNull(version))))
		.orderBy(desc(id))
		.limit(1)
		.get();
	return last?.version ? versionByNumber(db, planId, last.version) : undefined;
}

/** Whether a person has edited the content of one of these plans; what 教务 rule on findings is no edit. */
export const hasEdited = async (
	db: SchoolQueries,
	planIds: readonly string[],
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
				inArray(revisions.planId, [...planIds]),
				eq(revisions.personId, personId),
				notLike(edits.path, 'waivers/%'),
				notLike(edits.path, 'remedies/%'),
				notLike(edits.path, 'justifications/%/confirmed'),
			),
		)
		.limit(1)
		.get()) !== undefined;

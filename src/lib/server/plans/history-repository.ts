/** Queries on what happened: edits with their revisions, and the latest of a school. */
import { and, asc, count, desc, eq, inArray, lt, min } from 'drizzle-orm';
import type { Action } from '#domain/plan/life.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { decisions, edits, revisions } from '../db/school/schema.ts';

/** The edits of the newest `limit` revisions before `before`, newest revision first. */
export async function historyRows(
	db: SchoolQueries,
	planId: string,
	before: number,
	limit: number,
) {
	const wanted = db
		.select({ revision: revisions.revision })
		.from(revisions)
		.where(and(eq(revisions.planId, planId), lt(revisions.revision, before)))
		.orderBy(desc(revisions.revision))
		.limit(limit);
	return db
		.select({
			edit: edits,
			revision: revisions.revision,
			at: revisions.at,
			personId: revisions.personId,
		})
		.from(edits)
		.innerJoin(
			revisions,
			and(eq(revisions.planId, edits.planId), eq(revisions.revision, edits.revision)),
		)
		.where(and(eq(edits.planId, planId), inArray(edits.revision, wanted)))
		.orderBy(desc(edits.revision), asc(edits.ordinal));
}

interface Happened {
	readonly planId: string;
	readonly at: string;
	readonly personId: string;
	readonly kind: 'edit' | Action;
	readonly path: string | null;
	readonly count: number;
	readonly reason: string;
}

export async function recentRevisions(
	db: SchoolQueries,
	planIds: string[],
	limit: number,
): Promise<Happened[]> {
	const rows = await db
		.select({
			planId: revisions.planId,
			at: revisions.at,
			personId: revisions.personId,
			path: min(edits.path),
			count: count(edits.ordinal),
		})
		.from(revisions)
		.innerJoin(
			edits,
			and(eq(edits.planId, revisions.planId), eq(edits.revision, revisions.revision)),
		)
		.where(inArray(revisions.planId, planIds))
		.groupBy(revisions.planId, revisions.revision)
		.orderBy(desc(revisions.at))
		.limit(limit);
	return rows.map((row) => ({ ...row, kind: 'edit', reason: '' }));
}

export async function recentDecisions(
	db: SchoolQueries,
	planIds: string[],
	limit: number,
): Promise<Happened[]> {
	const rows = await db
		.select()
		.from(decisions)
		.where(inArray(decisions.planId, planIds))
		.orderBy(desc(decisions.at))
		.limit(limit);
	return rows.map(({ planId, at, personId, action, reason }) => ({
		planId,
		at,
		personId,
		kind: action,
		path: null,
		count: 0,
		reason,
	}));
}

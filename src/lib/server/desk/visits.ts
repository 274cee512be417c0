/** When a person was at their 工作台: news are what came after the visit before. */
import { eq } from 'drizzle-orm';
import type { Actor } from '../access/actor.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { deskVisits } from '../db/school/schema.ts';

/** Looks within half an hour are one visit. */
const visit = 30 * 60_000;
/** A look is noted this long after the one before: each page waits for its note to reach the disk. */
const between = 5 * 60_000;

const visitIn = (db: SchoolQueries, personId: string) =>
	db.select().from(deskVisits).where(eq(deskVisits.personId, personId)).get();

export const visitOf = (schoolId: string, personId: string) =>
	readSchool(schoolId, (db) => visitIn(db, personId));

const lastVisitOf = ({ schoolId, personId }: Actor) =>
	rememberSchool(schoolId, `visit of ${personId}`, (db) => visitIn(db, personId));

/** Notes a look, once in five minutes at most; the answer is from when on there is news. ISO times. */
export async function lookAtDesk(actor: Actor, now: Date): Promise<string> {
	const { schoolId, personId } = actor;
	const seenAt = now.toISOString();
	const before = await lastVisitOf(actor);
	const age = before ? now.getTime() - Date.parse(before.seenAt) : Infinity;
	const sinceAt = age > visit ? (before?.seenAt ?? seenAt) : (before?.sinceAt ?? seenAt);
	if (age < between) return sinceAt;
	await writeSchool(schoolId, (db) =>
		db
			.insert(deskVisits)
			.values({ personId, seenAt, sinceAt })
			.onConflictDoUpdate({ target: deskVisits.personId, set: { seenAt, sinceAt } }),
	);
	// Remembered while the school is open: the next page need not open it for that.
	await lastVisitOf(actor);
	return sinceAt;
}

/** A digest went out on `digestOn`, `2026-11-20`. */
export const noteDigest = (schoolId: string, personId: string, at: string, digestOn: string) =>
	writeSchool(schoolId, (db) =>
		db
			.insert(deskVisits)
			.values({ personId, seenAt: at, sinceAt: at, digestOn })
			.onConflictDoUpdate({ target: deskVisits.personId, set: { digestOn } }),
	);

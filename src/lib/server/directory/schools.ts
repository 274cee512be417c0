/** Queries on schools. */
import { count, desc, eq, like, or } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { memberships, schools, sessions } from '../db/platform/schema.ts';

export const insertSchool = (db: PlatformQueries, school: typeof schools.$inferInsert) =>
	db.insert(schools).values(school);

export const schoolById = (db: PlatformQueries, id: string) =>
	db.select().from(schools).where(eq(schools.id, id)).get();

export type SchoolRecord = NonNullable<Awaited<ReturnType<typeof schoolById>>>;

export const updateSchool = (
	db: PlatformQueries,
	id: string,
	values: Partial<Pick<SchoolRecord, 'name' | 'code' | 'status'>>,
) => db.update(schools).set(values).where(eq(schools.id, id));

export const deleteSchool = (db: PlatformQueries, id: string) =>
	db.delete(schools).where(eq(schools.id, id));

/** Signs everyone out of the school. */
export const endSessionsIn = (db: PlatformQueries, schoolId: string) =>
	db.delete(sessions).where(eq(sessions.schoolId, schoolId));

export const allSchools = (db: PlatformQueries) =>
	db.select().from(schools).orderBy(schools.createdAt, schools.id);

const named = (words: string) => {
	const pattern = `%${words.replace(/[%_]/g, '')}%`;
	return or(like(schools.name, pattern), like(schools.code, pattern));
};

const counted = (db: PlatformQueries) =>
	db
		.select({
			id: schools.id,
			name: schools.name,
			code: schools.code,
			status: schools.status,
			createdAt: schools.createdAt,
			people: count(memberships.personId),
		})
		.from(schools)
		.leftJoin(memberships, eq(memberships.schoolId, schools.id))
		.groupBy(schools.id);

/** Schools whose name or code holds the words, the newest first, with their people counted. */
export const schoolsWithPeople = (
	db: PlatformQueries,
	{ words, from, most }: { words: string; from: number; most: number },
) =>
	counted(db)
		.where(named(words))
		.orderBy(desc(schools.createdAt), schools.id)
		.limit(most)
		.offset(from);

export const schoolWithPeople = (db: PlatformQueries, id: string) =>
	counted(db).where(eq(schools.id, id)).get();

export const countSchools = async (db: PlatformQueries, words: string): Promise<number> =>
	(await db.select({ schools: count() }).from(schools).where(named(words)).get())?.schools ?? 0;

/** The school that was opened first. */
export const firstSchool = (db: PlatformQueries) =>
	db
		.select({ createdAt: schools.createdAt })
		.from(schools)
		.orderBy(schools.createdAt)
		.limit(1)
		.get();

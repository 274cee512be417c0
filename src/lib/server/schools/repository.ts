/** Queries on schools. */
import { count, eq } from 'drizzle-orm';
import type { PlatformQueries } from '../db/databases.ts';
import { memberships, schools } from '../db/platform/schema.ts';

export const insertSchool = (db: PlatformQueries, school: typeof schools.$inferInsert) =>
	db.insert(schools).values(school);

export const schoolById = (db: PlatformQueries, id: string) =>
	db.select().from(schools).where(eq(schools.id, id)).get();

export const schoolsWithPeople = (db: PlatformQueries) =>
	db
		.select({
			id: schools.id,
			name: schools.name,
			code: schools.code,
			createdAt: schools.createdAt,
			people: count(memberships.personId),
		})
		.from(schools)
		.leftJoin(memberships, eq(memberships.schoolId, schools.id))
		.groupBy(schools.id)
		.orderBy(schools.createdAt);

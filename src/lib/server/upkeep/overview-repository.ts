/** Queries on all schools at once: none opens a school's database. */
import {
	and,
	asc,
	countDistinct,
	desc,
	eq,
	gte,
	isNotNull,
	isNull,
	like,
	lt,
	or,
	sql,
	type SQL,
} from 'drizzle-orm';
import type { SchoolOrder } from '#domain/schools/overview.ts';
import type { PlatformQueries } from '../db/databases.ts';
import { memberships, schoolFigures, schools } from '../db/platform/schema.ts';

export interface Asked {
	/** Part of a name or code; empty: all. */
	readonly words: string;
	readonly order: SchoolOrder;
	readonly from: number;
	readonly most: number;
}

const people = sql<number>`(SELECT count(*) FROM ${memberships} WHERE ${memberships.schoolId} = ${schools.id})`;

const named = (words: string) => {
	const pattern = `%${words.replace(/[%_]/g, '')}%`;
	return or(like(schools.name, pattern), like(schools.code, pattern));
};

const orders: Readonly<Record<SchoolOrder, SQL[]>> = {
	created: [],
	name: [asc(schools.name)],
	people: [desc(people)],
	active: [desc(schoolFigures.active)],
	changes: [desc(schoolFigures.changes)],
	bytes: [desc(schoolFigures.bytes)],
	trouble: [
		desc(isNotNull(schoolFigures.wrong)),
		asc(schoolFigures.migrations),
		desc(schoolFigures.failedImports),
	],
};

export const overviewRows = (db: PlatformQueries, { words, order, from, most }: Asked) =>
	db
		.select({
			id: schools.id,
			name: schools.name,
			code: schools.code,
			status: schools.status,
			createdAt: schools.createdAt,
			people,
			figures: schoolFigures,
		})
		.from(schools)
		.leftJoin(schoolFigures, eq(schoolFigures.schoolId, schools.id))
		.where(named(words))
		.orderBy(...orders[order], desc(schools.createdAt), schools.id)
		.limit(most)
		.offset(from);

export const figuresOf = (db: PlatformQueries, schoolId: string) =>
	db.select().from(schoolFigures).where(eq(schoolFigures.schoolId, schoolId)).get();

const sumOf = (column: unknown) => sql<number>`coalesce(sum(${column}), 0)`;

/** `newest`: how many migrations there are. */
export async function totalsOf(db: PlatformQueries, newest: number) {
	const row = await db
		.select({
			schools: sql<number>`count(*)`,
			suspended: sumOf(eq(schools.status, 'suspended')),
			changes: sumOf(schoolFigures.changes),
			bytes: sumOf(schoolFigures.bytes),
			failedImports: sumOf(schoolFigures.failedImports),
			broken: sumOf(isNotNull(schoolFigures.wrong)),
			behind: sumOf(and(isNull(schoolFigures.wrong), lt(schoolFigures.migrations, newest))),
			unknown: sumOf(isNull(schoolFigures.schoolId)),
			at: sql<string | null>`min(${schoolFigures.at})`,
		})
		.from(schools)
		.leftJoin(schoolFigures, eq(schoolFigures.schoolId, schools.id))
		.get();
	if (!row) throw new Error('An aggregate has a row');
	return row;
}

/** Each person once, in however many schools. */
export const activePeople = async (db: PlatformQueries, since: string): Promise<number> => {
	const row = await db
		.select({ people: countDistinct(memberships.personId) })
		.from(memberships)
		.where(gte(memberships.signedInAt, since))
		.get();
	return row?.people ?? 0;
};

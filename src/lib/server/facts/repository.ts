/** Queries on the facts of a school. */
import { and, desc, eq, gt, inArray, isNull, max, sql } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import { facts } from '../db/school/schema.ts';

export type FactRow = typeof facts.$inferSelect;
export type NewFactRow = Omit<FactRow, 'seq' | 'erasedAt'>;

/** Grows with each change: the facts are the same as long as it is. 0: none were ever entered. */
export const lastSeq = async (db: SchoolQueries): Promise<number> =>
	(
		await db
			.select({ last: max(facts.seq) })
			.from(facts)
			.get()
	)?.last ?? 0;

const isNewest = sql`${facts.revision} = (select max(newer.revision) from facts newer where newer.record_id = ${facts.recordId})`;

/** How each record stands; the removed ones are not among them. */
export const standing = (db: SchoolQueries): Promise<FactRow[]> =>
	db
		.select()
		.from(facts)
		.where(and(isNewest, sql`${facts.value} is not null`));

/** The removal of each record that was removed and not blotted out, the last removed first. */
export const removals = (db: SchoolQueries, most: number): Promise<FactRow[]> =>
	db
		.select()
		.from(facts)
		.where(and(isNewest, isNull(facts.value), isNull(facts.erasedAt)))
		.orderBy(desc(facts.seq))
		.limit(most);

/** What records said before they were removed: of each, the revision before `removal`. */
export const beforeRemoval = (
	db: SchoolQueries,
	removal: readonly Pick<FactRow, 'recordId'>[],
): Promise<FactRow[]> =>
	db
		.select()
		.from(facts)
		.where(
			and(
				inArray(
					facts.recordId,
					removal.map(({ recordId }) => recordId),
				),
				sql`${facts.revision} = (select max(newer.revision) - 1 from facts newer where newer.record_id = ${facts.recordId})`,
			),
		);

/** Revisions of one record, the newest first. */
export const revisionsOf = (db: SchoolQueries, recordId: string): Promise<FactRow[]> =>
	db.select().from(facts).where(eq(facts.recordId, recordId)).orderBy(desc(facts.revision));

/** What was written after the change `seq`, the newest first. */
export const changedSince = (db: SchoolQueries, seq: number): Promise<FactRow[]> =>
	db.select().from(facts).where(gt(facts.seq, seq)).orderBy(desc(facts.seq)).limit(1000);

/** Whether a batch has been written already. */
export const hasBatch = async (db: SchoolQueries, batch: string): Promise<boolean> =>
	(await db.select({ seq: facts.seq }).from(facts).where(eq(facts.batch, batch)).get()) !==
	undefined;

export async function insertFacts(db: SchoolQueries, rows: readonly NewFactRow[]): Promise<void> {
	// SQLite takes 32,766 values a statement; a row has seven.
	for (let at = 0; at < rows.length; at += 1000)
		await db.insert(facts).values(rows.slice(at, at + 1000));
}

/** Blots out what every revision of a teacher's record said. */
export const blotOut = (db: SchoolQueries, recordId: string, erasedAt: string) =>
	db
		.update(facts)
		.set({ value: null, erasedAt })
		.where(and(eq(facts.recordId, recordId), isNull(facts.erasedAt)));

/** Queries on the 操作记录. */
import { and, asc, desc, eq, gt, gte, like, lt } from 'drizzle-orm';
import type { SchoolQueries } from '../db/databases.ts';
import { audit, auditPending } from '../db/school/schema.ts';

export type AuditRecord = typeof audit.$inferSelect;

export interface Sought {
	/** ISO times, `from` included, `to` not. */
	readonly from: string | null;
	readonly to: string | null;
	readonly personId: string | null;
	/** Table that a change stands in, `facts`; null: whichever. */
	readonly place: string | null;
}

const matching = ({ from, to, personId, place }: Sought) => [
	from === null ? undefined : gte(audit.at, from),
	to === null ? undefined : lt(audit.at, to),
	personId === null ? undefined : eq(audit.personId, personId),
	place === null ? undefined : like(audit.changes, `%"place":"${place}"%`),
];

/** The newest first, those before `before`. */
export const entriesBefore = (
	db: SchoolQueries,
	sought: Sought,
	before: number | null,
	most: number,
) =>
	db
		.select()
		.from(audit)
		.where(and(...matching(sought), before === null ? undefined : lt(audit.seq, before)))
		.orderBy(desc(audit.seq))
		.limit(most);

export const entriesAfter = (db: SchoolQueries, after: number, most: number) =>
	db.select().from(audit).where(gt(audit.seq, after)).orderBy(asc(audit.seq)).limit(most);

export const peopleIn = async (db: SchoolQueries): Promise<string[]> => {
	const rows = await db.selectDistinct({ id: audit.personId }).from(audit);
	return rows.flatMap(({ id }) => id ?? []);
};

/** Changes that no entry holds: none, where only this program writes. */
export const countPending = (db: SchoolQueries): Promise<number> => db.$count(auditPending);

/** Entries that concern a row, `facts/f2`; with `place` those that changed something there. */
export const entriesOn = (db: SchoolQueries, subject: string, place: string | null = null) =>
	db
		.select()
		.from(audit)
		.where(
			and(
				like(audit.subjects, `% ${subject.replace(/[%_]/g, '')} %`),
				place === null ? undefined : like(audit.changes, `%"place":"${place}"%`),
			),
		)
		.orderBy(asc(audit.seq));

export const setChanges = (db: SchoolQueries, seq: number, changes: string, erasedAt: string) =>
	db.update(audit).set({ changes, erasedAt }).where(eq(audit.seq, seq));

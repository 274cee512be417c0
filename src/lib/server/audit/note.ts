/** A change that concerns a school but stands in the platform's database: told to the school's 操作记录. */
import type { AuditChange, AuditRow } from '#domain/audit/entry.ts';
import { writeSchool } from '../db/databases.ts';
import { auditPending } from '../db/school/schema.ts';

const text = (row: AuditRow | null): string | null => (row === null ? null : JSON.stringify(row));

/** Ask inside the transaction that makes the change: where this fails, it is not made. */
export const noteInSchool = (
	schoolId: string,
	{ place, op, before, after }: AuditChange,
): Promise<unknown> =>
	writeSchool(schoolId, (db) =>
		db.insert(auditPending).values({ place, op, before: text(before), after: text(after) }),
	);

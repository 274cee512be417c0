/** The entry of the 操作记录 in which a version was made: it binds all that was written before it. */
import type { AuditChange } from '#domain/audit/entry.ts';
import { readSchool } from '../db/databases.ts';
import type { AuditHead } from '../db/seal.ts';
import { entriesOn, type AuditRecord } from './repository.ts';

const makes =
	(number: number) =>
	({ changes }: AuditRecord): boolean =>
		(JSON.parse(changes) as (AuditChange | null)[]).some(
			(change) => change?.place === 'versions' && change.after?.['number'] === number,
		);

/** null: the version is older than the record. Asks nobody's leave: who asks has read the plan. */
export async function headOfVersion(
	schoolId: string,
	planId: string,
	number: number,
): Promise<AuditHead | null> {
	const entries = await readSchool(schoolId, (db) => entriesOn(db, `plans/${planId}`, 'versions'));
	const entry = entries.find(makes(number));
	return entry ? { seq: entry.seq, hash: entry.hash } : null;
}

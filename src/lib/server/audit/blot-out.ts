/** Removal of personal data from the 操作记录: what was changed loses its words, that it was changed stays. */
import { subjectOf, type AuditChange } from '#domain/audit/entry.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { entriesOn, setChanges } from './repository.ts';

/** `subject`: `facts/f2`. Within the transaction that removes the row itself. */
export async function blotOutOf(db: SchoolQueries, subject: string, at: string): Promise<void> {
	for (const { seq, changes } of await entriesOn(db, subject)) {
		const left = (JSON.parse(changes) as (AuditChange | null)[]).map((change) =>
			change && subjectOf(change) === subject ? null : change,
		);
		await setChanges(db, seq, JSON.stringify(left), at);
	}
}

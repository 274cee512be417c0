/** A saved batch of edits, as other tabs and other people receive it. */
import type { Person } from '#domain/plan/row.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { namesOf } from '../people/index.ts';
import { readSchool } from '../db/databases.ts';
import { editOf } from '../db/school/edit-of.ts';
import { editsAfter, revisionsAfter } from './repository.ts';

export interface PlanChange {
	readonly revision: number;
	readonly edits: readonly Edit[];
	readonly by: Person;
	readonly at: string;
	readonly clientId: string;
	readonly requestId: string;
}

/** What was saved after revision `after`, oldest first. Asks nobody's leave: see `changesSince`. */
export async function changesAfter(
	schoolId: string,
	planId: string,
	after: number,
): Promise<PlanChange[]> {
	const rows = await readSchool(schoolId, (db) => revisionsAfter(db, planId, after));
	if (rows.length === 0) return [];
	const edits = await readSchool(schoolId, (db) => editsAfter(db, planId, after));
	const person = await namesOf(rows.map(({ personId }) => personId));
	return rows.map(({ revision, personId, at, clientId, requestId }) => ({
		revision,
		edits: edits.filter((edit) => edit.revision === revision).map(editOf),
		by: person(personId),
		at,
		clientId,
		requestId,
	}));
}

/** Schools as the platform sees them: names and counts, never a plan. */
import type { SchoolRow } from '#domain/schools/row.ts';
import type { Steward } from '../access/actor.ts';
import { readPlatform, readSchool } from '../db/databases.ts';
import { countPlans } from '../plans/repository.ts';
import { countSchools, schoolsWithPeople, schoolWithPeople } from '../directory/schools.ts';

export interface SchoolPage {
	readonly rows: readonly SchoolRow[];
	/** Of all pages. */
	readonly count: number;
}

/** One school that is broken must not hide the others. */
const withPlans = async (school: Omit<SchoolRow, 'plans'>): Promise<SchoolRow> => ({
	...school,
	plans: await readSchool(school.id, countPlans).catch(() => null),
});

/** Of one page only are the databases opened. `words`: part of a name or code. */
export async function listSchools(
	_by: Steward,
	words = '',
	from = 0,
	most = 1_000_000,
): Promise<SchoolPage> {
	const schools = await readPlatform((db) => schoolsWithPeople(db, { words, from, most }));
	const rows: SchoolRow[] = [];
	for (const school of schools) rows.push(await withPlans(school));
	return { rows, count: await readPlatform((db) => countSchools(db, words)) };
}

/** null: there is no such school. */
export async function schoolRow(_by: Steward, id: string): Promise<SchoolRow | null> {
	const school = await readPlatform((db) => schoolWithPeople(db, id));
	return school ? withPlans(school) : null;
}

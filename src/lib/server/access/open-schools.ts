/** The schools that a way of signing in opens to a person. */
import type { PlatformQueries } from '../db/databases.ts';
import { schoolsByPassword, schoolsOfPerson, someSchoolsByPassword } from '../people/repository.ts';
import type { ChosenSchool } from './lucia.ts';

export interface Way {
	readonly personId: string;
	/** Whether their school's identity service spoke for them. */
	readonly viaSchool: boolean;
	readonly schoolId: string | null;
}

export async function openSchools(
	db: PlatformQueries,
	{ personId, viaSchool, schoolId }: Way,
): Promise<ChosenSchool[]> {
	if (!viaSchool) return schoolsByPassword(db, personId);
	return (await schoolsOfPerson(db, personId)).filter(({ id }) => id === schoolId);
}

/** Whether there are more than `few` of them; each page asks, so they are not all read. */
export const opensMoreThan = async (
	db: PlatformQueries,
	way: Way,
	few: number,
): Promise<boolean> => {
	const schools = way.viaSchool
		? await openSchools(db, way)
		: await someSchoolsByPassword(db, way.personId, few + 1);
	return schools.length > few;
};

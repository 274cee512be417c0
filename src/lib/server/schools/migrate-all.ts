/** Brings the platform and every school to the newest migrations; stops at the first that fails. */
import type { Steward } from '../access/actor.ts';
import { readPlatform, readSchool } from '../db/databases.ts';
import { countPlans } from '../plans/repository.ts';
import { allSchools } from './repository.ts';

export interface Step {
	/** Of `of` schools, this is number `at`. */
	readonly at: number;
	readonly of: number;
	readonly school: string;
}

export interface Migrated {
	readonly done: number;
	readonly of: number;
	/** The school that failed, and why; those behind it were not touched. */
	readonly failed: { readonly id: string; readonly school: string; readonly why: string } | null;
}

/** Opening a database brings it to its newest, or leaves it as it was. */
export async function migrateAll(_by: Steward, told: (step: Step) => void): Promise<Migrated> {
	const schools = await readPlatform(allSchools);
	const of = schools.length;
	for (const [index, { id, name }] of schools.entries()) {
		try {
			await readSchool(id, countPlans);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return { done: index, of, failed: { id, school: name, why } };
		}
		told({ at: index + 1, of, school: name });
	}
	return { done: of, of, failed: null };
}

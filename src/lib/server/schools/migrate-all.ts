/** Brings the platform and every school to the newest migrations; stops at the first that fails. */
import type { Steward } from '../access/actor.ts';
import { readPlatform, readSchool } from '../db/databases.ts';
import { countPlans } from '../plans/repository.ts';
import { asJob, type Came } from '../jobs/jobs.ts';
import { allSchools } from '../directory/schools.ts';

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
async function everyOne(told: (step: Step) => void): Promise<Migrated> {
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

function cameOf({ done, of, failed }: Migrated): Came {
	if (!failed) return { outcome: 'done', backup: '', words: `${of} 所学校` };
	const { school, id, why } = failed;
	const words = `更新了 ${done} 所，停在 ${school}（${id}）：${why.slice(0, 300)}`;
	return { outcome: 'failed', backup: '', words };
}

export async function migrateAll(by: Steward, told: (step: Step) => void): Promise<Migrated> {
	let migrated: Migrated = { done: 0, of: 0, failed: null };
	await asJob('migration', by, async () => cameOf((migrated = await everyOne(told))));
	return migrated;
}

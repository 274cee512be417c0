/** Which plans have courses of the school's library. */
import type { Plan } from '#domain/plan/shape.ts';
import type { LibraryUser } from '#domain/library/effects.ts';
import type { Actor } from '../access/actor.ts';
import { onChange } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { contentOf } from './content.ts';
import { mayRead } from './permission.ts';
import { allPlans, type PlanRecord } from './repository.ts';

interface Used {
	readonly revision: number;
	readonly library: readonly string[];
}

const most = 5000;
const known = new Map<string, Used>();
// The databases may be others than before: what was known of their plans holds no more.
onChange((database) => {
	if (database === null) known.clear();
});

/** Library courses that a plan has, each once. */
export const libraryIdsOf = ({ courses }: Plan): string[] => [
	...new Set(courses.flatMap(({ library }) => library ?? [])),
];

/** Ids of library courses in a plan, opened only where it has changed since it was last asked. */
async function usedIn(schoolId: string, row: PlanRecord): Promise<readonly string[]> {
	const key = `${schoolId}/${row.id}`;
	const before = known.get(key);
	if (before?.revision === row.revision) return before.library;
	const library = libraryIdsOf(await contentOf(schoolId, row));
	known.set(key, { revision: row.revision, library });
	const [oldest] = known.keys();
	if (known.size > most && oldest !== undefined) known.delete(oldest);
	return library;
}

/** Of `rows`, those that have each library course, by its id. */
export async function usersOf(
	schoolId: string,
	rows: readonly PlanRecord[],
): Promise<ReadonlyMap<string, readonly PlanRecord[]>> {
	const users = new Map<string, PlanRecord[]>();
	for (const row of rows)
		for (const id of await usedIn(schoolId, row)) users.set(id, [...(users.get(id) ?? []), row]);
	return users;
}

/** `2026级 直播电商服务` */
export const titleOfPlan = ({
	cohort,
	programmeName,
}: Pick<PlanRecord, 'cohort' | 'programmeName'>): string => `${cohort}级 ${programmeName}`;

/** Of all plans of a school, as lists show it. */
export const libraryUsers = async (
	schoolId: string,
): Promise<ReadonlyMap<string, readonly PlanRecord[]>> =>
	usersOf(schoolId, await rememberSchool(schoolId, 'plans', allPlans));

/** Plans that have a library course and that the actor sees, and how many more there are. */
export async function plansWith(
	actor: Actor,
	libraryId: string,
): Promise<{ readonly plans: readonly LibraryUser[]; readonly unseen: number }> {
	const rows = (await libraryUsers(actor.schoolId)).get(libraryId) ?? [];
	const seen = rows.filter((row) => mayRead(actor, row));
	const plans = seen.map((row) => ({
		...{ planId: row.id, title: titleOfPlan(row), stage: row.stage },
	}));
	return { plans, unseen: rows.length - seen.length };
}

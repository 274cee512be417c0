/** A plan as it was accepted: content, check and editions, never changed again. */
import type { Person } from '#domain/plan/row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { versionByNumber, versionsOfPlan, type VersionRecord } from './decision-repository.ts';
import type { FrozenCheck } from './summary.ts';
import { visiblePlan } from './visible.ts';

export interface VersionRow {
	readonly number: number;
	readonly revision: number;
	/** Root of the plan's fingerprint, hexadecimal: what its documents print. */
	readonly hash: string;
	readonly standard: { readonly id: string; readonly edition: string } | null;
	readonly ruleSet: string;
	readonly acceptedBy: Person;
	readonly acceptedAt: string;
}

export interface PlanVersion extends VersionRow {
	readonly plan: Plan;
	readonly check: FrozenCheck;
}

function rowOf(record: VersionRecord, person: (id: string) => Person): VersionRow {
	const { number, revision, hash, standardId, standardEdition, ruleSet, acceptedAt } = record;
	const standard =
		standardId !== null && standardEdition !== null
			? { id: standardId, edition: standardEdition }
			: null;
	return {
		number,
		revision,
		hash,
		standard,
		ruleSet,
		acceptedBy: person(record.acceptedBy),
		acceptedAt,
	};
}

/** Newest first. Asks nobody's leave. */
export async function versionRows(schoolId: string, planId: string): Promise<VersionRow[]> {
	const records = await readSchool(schoolId, (db) => versionsOfPlan(db, planId));
	const person = await namesOf(records.map(({ acceptedBy }) => acceptedBy));
	return records.map((record) => rowOf(record, person));
}

export async function openVersion(
	actor: Actor,
	planId: string,
	number: number,
): Promise<Answer<PlanVersion>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const record = await readSchool(actor.schoolId, (db) => versionByNumber(db, planId, number));
	if (!record) return refused('not-found', `这份方案没有第 ${number} 个通过的版本。`);
	const person = await namesOf([record.acceptedBy]);
	const plan = JSON.parse(record.content) as Plan;
	return granted({ ...rowOf(record, person), plan, check: record.check });
}

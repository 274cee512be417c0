/** A plan as it was accepted or published: content, check and editions, never changed again. */
import type { Person } from '#domain/plan/row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { versionByNumber, versionsOfPlan, type VersionRecord } from './decision-repository.ts';
import { publicationOf } from './record-repository.ts';
import type { FrozenCheck } from '#domain/plan/frozen-check.ts';
import { visiblePlan } from './visible.ts';

export interface VersionRow {
	readonly number: number;
	readonly revision: number;
	/** Root of the plan's fingerprint, hexadecimal: what its documents print. */
	readonly hash: string;
	readonly standard: { readonly id: string; readonly edition: string } | null;
	readonly ruleSet: string;
	/** Whose decision made it, and when. */
	readonly acceptedBy: Person;
	readonly acceptedAt: string;
	/** It is the one that was published. */
	readonly published: boolean;
}

export interface PlanVersion extends VersionRow {
	readonly plan: Plan;
	readonly check: FrozenCheck;
}

function rowOf(
	record: VersionRecord,
	person: (id: string) => Person,
	publication: { readonly version: number } | undefined,
): VersionRow {
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
		published: publication?.version === number,
	};
}

/** Newest first. Asks nobody's leave. */
export async function versionRows(schoolId: string, planId: string): Promise<VersionRow[]> {
	const [records, publication] = await readSchool(schoolId, async (db) => [
		await versionsOfPlan(db, planId),
		await publicationOf(db, planId),
	]);
	const person = await namesOf(records.map(({ acceptedBy }) => acceptedBy));
	return records.map((record) => rowOf(record, person, publication));
}

export async function openVersion(
	actor: Actor,
	planId: string,
	number: number,
): Promise<Answer<PlanVersion>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const [record, publication] = await readSchool(actor.schoolId, async (db) => [
		await versionByNumber(db, planId, number),
		await publicationOf(db, planId),
	]);
	if (!record) return refused('not-found', `这份方案没有第 ${number} 个通过的版本。`);
	const person = await namesOf([record.acceptedBy]);
	const plan = JSON.parse(record.content) as Plan;
	return granted({ ...rowOf(record, person, publication), plan, check: record.check });
}

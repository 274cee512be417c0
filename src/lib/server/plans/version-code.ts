/** The verification code (核验码) of a version, beside what it is called. */
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { codeOf, type VersionCode } from '../verification/code-of.ts';
import { versionByNumber } from './decision-repository.ts';
import { visiblePlan } from './visible.ts';

/** null: the plan has no such version, or the version no code yet. */
export async function versionCode(
	actor: Actor,
	planId: string,
	number: number,
): Promise<Answer<VersionCode | null>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const { schoolId } = actor;
	const record = await readSchool(schoolId, (db) => versionByNumber(db, planId, number));
	return granted(record ? await codeOf({ schoolId, planId, number, root: record.hash }) : null);
}

/**
 * By what a plan is judged at its stage. Its authors' draft and what is under review: by what the school
 * has today, for that is what it will be held to. From 通过 on: by the facts that its version keeps (a plan
 * that was accepted does not change because a teacher left), and today's requirements. Once published: by
 * its record alone.
 */
import { isKept, isPublished } from '#domain/plan/life.ts';
import { readSchool } from '../db/databases.ts';
import { standingVersion } from './decision-repository.ts';
import { byToday, type Basis } from './judge.ts';
import type { PlanRecord } from './repository.ts';
import type { FrozenCheck } from '#domain/plan/frozen-check.ts';

/** Takes the place of what a newer rule-set would find: that is shown beside the record only. */
export type Recorded = Pick<FrozenCheck, 'findings' | 'verdict' | 'submittable' | 'ruleSet'>;

/** The version whose facts hold for the plan; undefined: none does. */
export async function versionFor(
	schoolId: string,
	{ id, stage }: Pick<PlanRecord, 'id' | 'stage'>,
) {
	return isKept(stage) ? readSchool(schoolId, (db) => standingVersion(db, id)) : undefined;
}

export async function basisFor(
	schoolId: string,
	row: Pick<PlanRecord, 'id' | 'stage'>,
): Promise<Basis> {
	const version = await versionFor(schoolId, row);
	if (!version) return byToday();
	const { today: on, overlays, facts } = version.check;
	return isPublished(row.stage) ? { on, overlays, facts } : { ...byToday(), facts };
}

/** What was found of a published plan, as it was published; null: it is judged anew whenever it is shown. */
export async function recordOf(
	schoolId: string,
	row: Pick<PlanRecord, 'id' | 'stage'>,
): Promise<Recorded | null> {
	const version = isPublished(row.stage) ? await versionFor(schoolId, row) : undefined;
	if (!version) return null;
	const { findings, verdict, submittable, ruleSet } = version.check;
	return { findings, verdict, submittable, ruleSet };
}

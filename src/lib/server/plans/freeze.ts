/** Freezing a plan's content as the next version, with what it was judged by. */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { fingerprint } from '#domain/plan/fingerprint.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { keptFacts } from '#domain/staff/facts-of.ts';
import { unnamed } from '#domain/staff/unnamed.ts';
import type { SchoolQueries } from '../db/databases.ts';
import { sha256 } from '../digest.ts';
import { insertVersion, versionsOfPlan } from './decision-repository.ts';
import { summaryOf, today, type Judged } from './judge.ts';
import type { FrozenCheck } from '#domain/plan/frozen-check.ts';
import type { PlanRecord } from './repository.ts';

/** What was found and what it was judged by, with 工号 in the place of names. */
export const frozenCheck = ({ check, overlays, requirements, facts }: Judged): FrozenCheck => ({
	...summaryOf(check, today()),
	findings: unnamed(check.findings, facts),
	overlays,
	requirements,
	facts: facts && keptFacts(facts, today()),
});

/** Inserts the version and returns its number: 1, 2, … */
export async function freeze(
	db: SchoolQueries,
	{ id: planId, revision }: PlanRecord,
	plan: Plan,
	judged: Judged,
	acceptedBy: string,
	acceptedAt: string,
): Promise<number> {
	const number = ((await versionsOfPlan(db, planId))[0]?.number ?? 0) + 1;
	await insertVersion(db, {
		planId,
		number,
		revision,
		content: canonicalJson(plan),
		hash: (await fingerprint(plan, sha256)).root,
		check: frozenCheck(judged),
		standardId: plan.standard?.id ?? null,
		standardEdition: plan.standard?.edition ?? null,
		ruleSet: judged.check.ruleSet,
		acceptedBy,
		acceptedAt,
	});
	return number;
}

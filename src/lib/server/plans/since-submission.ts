/**
 * What was asked for and what the school had when a plan was submitted, and now: a standard, a layer or a
 * teacher may change while a plan is under review. Each decision is made by what holds on its day; what
 * that has changed since the submission is shown to whoever decides.
 */
import { isReviewed } from '#domain/plan/life.ts';
import type { Rejudged } from '#domain/plan/rejudged.ts';
import { keptFacts } from '#domain/staff/facts-of.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { factsFor } from '../facts/standing.ts';
import { overlaysOf } from '../layers/overlays.ts';
import { basisFor } from './basis.ts';
import { contentOf } from './content.ts';
import { lastSubmission } from './record-repository.ts';
import { judgedAsThen, rejudgedBy } from './rejudged.ts';
import type { PlanRecord } from './repository.ts';
import { visiblePlan } from './visible.ts';

/** As a version would keep it, so that two days are compared and not two ways of naming people. */
async function standingBasis(schoolId: string, row: PlanRecord, code: string) {
	const { on, facts: kept } = await basisFor(schoolId, row);
	const facts = kept === undefined ? await factsFor(schoolId, code) : kept;
	return { on, overlays: await overlaysOf(schoolId), facts: facts && keptFacts(facts, on) };
}

/** The plan's content of now, judged by both; null: it is not under review, or nothing was kept. */
export async function sinceSubmission(
	actor: Actor,
	planId: string,
): Promise<Answer<Rejudged | null>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const { schoolId } = actor;
	const row = visible.value;
	if (!isReviewed(row.stage)) return granted(null);
	const submitted = await readSchool(schoolId, (db) => lastSubmission(db, planId));
	if (!submitted) return granted(null);
	const plan = await contentOf(schoolId, row);
	const then = await judgedAsThen(schoolId, { plan, check: submitted.check });
	if (!then.ok) return granted(null);
	const edition = plan.standard?.edition ?? null;
	const now = await standingBasis(schoolId, row, plan.programme.code);
	const record = { findings: then.value.findings, ruleSet: submitted.check.ruleSet };
	return granted(
		await rejudgedBy(schoolId, plan, record, { name: '按现在的要求和条件', ...now, edition }),
	);
}

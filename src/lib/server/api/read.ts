/** What the API answers with: plans, checks, standards and facts, each asked of the service whose it is. */
import type { PlanRow } from '#domain/plan/row.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { checkReport, type CheckReport } from '#domain/rules/report.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { LibraryRow } from '#domain/standards/library.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { seenFacts } from '../facts/permission.ts';
import { factsFor } from '../facts/standing.ts';
import { basisFor, recordOf } from '../plans/basis.ts';
import { contentOf } from '../plans/content.ts';
import { listPlans } from '../plans/index.ts';
import { fittingFor } from '../plans/judge.ts';
import { badContent } from '../plans/refusals.ts';
import { versionRows } from '../plans/versions.ts';
import { visiblePlan } from '../plans/visible.ts';
import { listLibrary, standardPage, type StandardPage } from '../standards/index.ts';

/** A plan in the list: no names of people. */
export type ListedPlan = Omit<PlanRow, 'owner' | 'updatedBy' | 'mayEdit'>;

export async function plansFor(actor: Actor): Promise<Answer<{ plans: ListedPlan[] }>> {
	const rows = await listPlans(actor);
	return granted({
		plans: rows.map(({ owner: _, updatedBy: __, mayEdit: ___, ...row }) => row),
	});
}

export interface ReadPlan {
	readonly id: string;
	readonly revision: number;
	readonly stage: string;
	/** Number of the newest accepted version. */
	readonly version: number | null;
	/** plan.json */
	readonly plan: Plan;
}

export async function planFor(actor: Actor, planId: string): Promise<Answer<ReadPlan>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const { id, revision, stage } = visible.value;
	const [newest] = await versionRows(actor.schoolId, planId);
	const plan = await contentOf(actor.schoolId, visible.value);
	return granted({ id, revision, stage, version: newest?.number ?? null, plan });
}

export interface ReadCheck extends CheckReport {
	readonly id: string;
	readonly revision: number;
	/** Day of the check, `2026-11-20`. */
	readonly today: string;
}

/** Judged as the token sees the facts: no finding names a teacher. */
export async function checkFor(actor: Actor, planId: string): Promise<Answer<ReadCheck>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const { id, revision } = visible.value;
	const plan = await contentOf(actor.schoolId, visible.value);
	const basis = await basisFor(actor.schoolId, visible.value);
	const fitting = await fittingFor(actor.schoolId, plan, basis, (facts) => seenFacts(actor, facts));
	if (!fitting.ok) return badContent(fitting.faults);
	const made = checkPlan(fitting.value.judging, plan, basis.on);
	const check = { ...made, ...(await recordOf(actor.schoolId, visible.value)) };
	return granted({ id, revision, today: basis.on, ...checkReport(plan, check) });
}

export async function standardsFor(actor: Actor): Promise<Answer<{ standards: LibraryRow[] }>> {
	const list = await listLibrary(actor);
	return list.ok ? granted({ standards: [...list.value.rows] }) : list;
}

export type ReadStandard = Pick<StandardPage, 'row' | 'parameters'> & {
	readonly kind: string;
	readonly standard: StandardPage['shown']['standard'];
};

export async function standardFor(
	actor: Actor,
	id: string,
	edition: string,
): Promise<Answer<ReadStandard>> {
	const page = await standardPage(actor, id, edition);
	if (!page.ok) return page;
	const { row, shown, parameters } = page.value;
	return granted({ row, kind: shown.kind, standard: shown.standard, parameters });
}

/** facts.json of a programme, without names. */
export async function factsOfProgramme(actor: Actor, code: string): Promise<Answer<Facts>> {
	const facts = seenFacts(actor, await factsFor(actor.schoolId, code));
	return facts ? granted(facts) : refused('not-found', '本校没有登记这个专业的师资与条件。');
}

/** The check of a plan on the server: the same rules as in the browser, on today's date. */
import { dayInChina } from '#domain/day-in-china.ts';
import { success, type Outcome } from '#domain/fault.ts';
import { openPointsIn } from '#domain/desk/open-point.ts';
import { countsOf, type CheckSummary, type KeptSummary } from '#domain/plan/row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check, type Requirement } from '#domain/rules/check-plan.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { prepareFitting, type Fitting } from '#standards/fitting.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { factsFor } from '../facts/standing.ts';
import { overlaysOf } from '../layers/overlays.ts';
import { libraryOf } from '../standards/shelf.ts';

/** The day in China, `2026-11-20`: of a check, of an acceptance. */
export const today = (): string => dayInChina(new Date().toISOString());

/** The day of a check, and what it is made by instead of what the school has on that day. */
export interface Basis {
	/** `2026-11-20`. */
	readonly on: string;
	/** Absent: the layers that the school has. */
	readonly overlays?: readonly Overlay[];
	/** Absent: what the programme has; null: nothing is known of it. */
	readonly facts?: Facts | null;
}

/** By what the school has today. */
export const byToday = (): Basis => ({ on: today() });

/**
 * What judges a plan of the school: its library, those of its layers that fit the plan's standard, and its
 * facts, as far as `seen` lets them be seen.
 */
export async function fittingFor(
	schoolId: string,
	plan: Plan,
	{ on, ...given }: Basis,
	seen: (facts: Facts | null) => Facts | null = (facts) => facts,
): Promise<Outcome<Fitting & Pick<Judged, 'facts'>>> {
	const [library, overlays, found] = await Promise.all([
		libraryOf(schoolId),
		given.overlays ?? overlaysOf(schoolId),
		given.facts === undefined ? factsFor(schoolId, plan.programme.code) : given.facts,
	]);
	const facts = seen(found);
	const fitting = await prepareFitting(plan, { today: on, library, overlays, facts });
	return fitting.ok ? success({ ...fitting.value, facts }) : fitting;
}

export interface Judged {
	readonly check: Check;
	/** The layers that it was checked with. */
	readonly overlays: readonly Overlay[];
	/** What was asked for, by rule, with the clauses of every layer. */
	readonly requirements: readonly (readonly [rule: string, asked: readonly Requirement[]])[];
	/** What the programme had; null: nothing was entered. */
	readonly facts: Facts | null;
}

/** A check with what it was made by: what a version keeps. */
export async function judgedBy(
	schoolId: string,
	plan: Plan,
	basis: Basis,
): Promise<Outcome<Judged>> {
	const fitting = await fittingFor(schoolId, plan, basis);
	if (!fitting.ok) return fitting;
	const { judging, overlays, facts } = fitting.value;
	const requirements = [...judging.requirements];
	return success({ check: checkPlan(judging, plan, basis.on), overlays, requirements, facts });
}

/** What the rules say of a plan of the school; faults where its standard is not in the school's library. */
export async function judge(schoolId: string, plan: Plan, basis: Basis): Promise<Outcome<Check>> {
	const judged = await judgedBy(schoolId, plan, basis);
	return judged.ok ? success(judged.value.check) : judged;
}

export const summaryOf = (check: Check, on: string): CheckSummary => ({
	verdict: check.verdict,
	submittable: check.submittable,
	counts: countsOf(check.findings),
	ruleSet: check.ruleSet,
	today: on,
});

/** What the row of a plan keeps of its check. */
export const keptSummaryOf = (check: Check, on: string): KeptSummary => ({
	...summaryOf(check, on),
	open: openPointsIn(check.findings),
});

/** The check of a plan on the server: the same rules as in the browser, on today's date. */
import { success, type Outcome } from '#domain/fault.ts';
import { countsOf, type CheckSummary } from '#domain/plan/row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day in China, `2026-11-20`: of a check, of an acceptance. */
export const today = (): string => day.format(new Date());

/** What the rules say of `plan`; faults where its standard is unknown. */
export async function judge(plan: Plan, on: string): Promise<Outcome<Check>> {
	const judging = await prepareJudging(plan, { today: on });
	return judging.ok ? success(checkPlan(judging.value, plan, on)) : judging;
}

export const summaryOf = (check: Check, on: string): CheckSummary => ({
	verdict: check.verdict,
	submittable: check.submittable,
	counts: countsOf(check.findings),
	ruleSet: check.ruleSet,
	today: on,
});

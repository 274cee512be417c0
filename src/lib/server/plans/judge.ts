/** The check of a plan on the server: the same rules as in the browser, on today's date. */
import { success, type Outcome } from '#domain/fault.ts';
import { countsOf, type CheckSummary } from '#domain/plan/row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import { libraryOf } from '../standards/shelf.ts';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day in China, `2026-11-20`: of a check, of an acceptance. */
export const today = (): string => day.format(new Date());

/** What the rules say of a plan of the school; faults where its standard is not in the school's library. */
export async function judge(schoolId: string, plan: Plan, on: string): Promise<Outcome<Check>> {
	const library = await libraryOf(schoolId);
	const judging = await prepareJudging(plan, { today: on, library });
	return judging.ok ? success(checkPlan(judging.value, plan, on)) : judging;
}

export const summaryOf = (check: Check, on: string): CheckSummary => ({
	verdict: check.verdict,
	submittable: check.submittable,
	counts: countsOf(check.findings),
	ruleSet: check.ruleSet,
	today: on,
});

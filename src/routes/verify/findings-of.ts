/** A plan judged in the browser by what ships with the product; null: its standard does not. */
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';

/** Loaded when a file was changed: the rules are heavier than the page. */
export async function findingsOf(plan: Plan, today: string): Promise<readonly Finding[] | null> {
	const { prepareJudging } = await import('#standards/judging.ts');
	const judging = await prepareJudging(plan, { today });
	return judging.ok ? checkPlan(judging.value, plan, today).findings : null;
}

/** What a repair takes from rules, and whether a plan as it is meets that. */
import { cellsOf } from '#domain/repair/cells.ts';
import { allMet, demandsOf, linearRows } from '#domain/repair/demands.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import type { StandardRule, World } from '#standards/rules/world.ts';
import { judgingOf, today, type Asked } from './judging-of.ts';

export function rowsUnder(judging: Judging<World>, plan: Plan) {
	const cells = cellsOf(plan);
	const rows = linearRows(judging, plan, checkPlan(judging, plan, today), cells, today);
	const unmoved = cells.map(() => 0);
	return { rows, met: allMet(rows.flatMap(demandsOf), unmoved) };
}

/** Of one rule alone. */
export const rowsOf = (rule: StandardRule, plan: Plan, asked?: Asked) =>
	rowsUnder(judgingOf(rule, asked), plan);

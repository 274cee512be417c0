/** What a repair takes from rules, and whether a plan as it is meets that. */
import { cellsOf } from '#domain/repair/cells.ts';
import { allMet, demandsOf, linearRows } from '#domain/repair/demands.ts';
import { sumsOf } from '#domain/repair/sums.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Judging } from '#domain/rules/check-plan.ts';
import type { StandardRule, World } from '#standards/rules/world.ts';
import { judgingOf, today, type Asked } from './judging-of.ts';

export function rowsUnder(judging: Judging<World>, plan: Plan) {
	const cells = cellsOf(plan);
	const check = checkPlan(judging, plan, today);
	const sums = sumsOf(plan, check.measures, cells);
	const rows = linearRows(judging, plan, check, sums, today);
	const unmoved = cells.map(() => 0);
	return { rows, met: allMet(rows.flatMap(demandsOf), unmoved) };
}

/** Of one rule alone. */
export const rowsOf = (rule: StandardRule, plan: Plan, asked?: Asked) =>
	rowsUnder(judgingOf(rule, asked), plan);

/** A plan as the table of the schedule shows it, with nothing found of it. */
import type { Plan } from '#domain/plan/shape.ts';
import { gridModel } from '#ui/plan/grid/model.ts';
import { shownRows, walkOf } from '#ui/plan/grid/walk.ts';
import { checkOf } from './check-of.ts';

export function gridOf(plan: Plan) {
	const { rows, columns } = gridModel(plan, checkOf(plan));
	return { rows, walk: walkOf({ columns }, shownRows(rows, new Set(), false)) };
}

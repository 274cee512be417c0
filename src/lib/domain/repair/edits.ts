/** Moves of cells as the edits of the formats. */
import type { CourseTerm, Plan } from '../plan/shape.ts';
import { edit, type Edit } from '../plan/edit.ts';
import { joinPath } from '../plan/path.ts';
import type { Cell, Place } from './cells.ts';

function placeEdit(plan: Plan, { path, owner, fresh }: Place, value: number): Edit | null {
	if (!fresh) return edit(plan, path, value);
	const term: CourseTerm = { ...fresh, weeklyHours: value };
	return edit(plan, joinPath('courses', owner, 'terms', fresh.id), term);
}

/** The edits of one cell, one for each place where its figure stands. */
export function cellEdits(plan: Plan, { places, now, step }: Cell, moves: number): Edit[] {
	const value = (now + step * moves) / 100;
	return places.flatMap((place) => placeEdit(plan, place, value) ?? []);
}

/** Between the cells of the schedule and what comments on them hang on. */
import type { Anchor } from '#domain/comments/anchor.ts';
import { joinPath, splitPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { semesterKey, type ColumnKey } from '../grid/columns.ts';
import { placeOf, type Place } from '../grid/places.ts';

/** What a figure of a column rests on, where it is one field; theory is what practice leaves. */
const fields: Partial<Record<ColumnKey, string>> = {
	code: 'code',
	nature: 'nature',
	credits: 'credits',
	hours: 'terms',
	theory: 'practiceHours',
	practice: 'practiceHours',
	assessment: 'assessment',
};

/** The name's cell is the course or segment as a whole; a row of sums is the plan. */
export function anchorOfCell(plan: Plan, { row, column }: Place): Anchor {
	const [list = '', id = ''] = row.split('/');
	if (list !== 'courses' && list !== 'segments') return { kind: 'plan' };
	const semester = /^s(\d+)$/.exec(column)?.[1];
	if (semester !== undefined)
		return { kind: 'place', path: joinPath(list, id, 'terms'), semester: Number(semester) };
	const field = fields[column];
	const path = field === undefined ? joinPath(list, id) : joinPath(list, id, field);
	return { kind: 'place', path: valueAt(plan, path) === undefined ? joinPath(list, id) : path };
}

/** The cell in which a comment is marked; null: in none. */
export function cellOf(plan: Plan, anchor: Anchor): Place | null {
	if (anchor.kind !== 'place') return null;
	const [list = '', id = ''] = splitPath(anchor.path);
	const place = placeOf(plan, anchor.path);
	return place && anchor.semester !== undefined
		? { row: `${list}/${id}`, column: semesterKey(anchor.semester) }
		: place;
}

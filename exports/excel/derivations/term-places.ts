/** Cells of the schedule by semester: weekly hours of a course, weeks and hours a week of a segment. */
import { splitPath } from '#domain/plan/path.ts';
import type { ScheduleRow, Stretch } from '../../views/index.ts';
import { fixed, on } from '../kit/address.ts';
import { scheduleSheet, type PlacedRow, type ScheduleColumns } from '../schedule/layout.ts';

/** Terms of a course that are lessons, or of a segment; blocks stand in no column of their own. */
const termsOf = (view: ScheduleRow) => {
	if (view.kind === 'course') return view.course.terms.filter(({ block }) => !block);
	return view.kind === 'segment' ? view.segment.terms : [];
};

export interface TermPlace {
	readonly place: string;
	/** What the cell shows, in hundredths. */
	readonly shown: number;
}

/** Of a course the hours stand in the first column and the weeks in the second; of a segment vice versa. */
function columnOf(
	view: ScheduleRow,
	key: string,
	{ weekly, weeks }: ScheduleColumns,
): number | null {
	if (view.kind === 'course')
		return key === 'weeklyHours' ? weekly : key === 'weeks' ? weeks : null;
	return key === 'weeks' ? weekly : key === 'hoursPerWeek' ? weeks : null;
}

/** null: several terms share the semester's cell, which then shows their sum or average. */
export function termPlace(
	{ row, view }: PlacedRow,
	columns: ScheduleColumns,
	path: string,
): TermPlace | null {
	const [, , , id, key = ''] = splitPath(path);
	const term = termsOf(view).find((each) => each.id === id);
	const column = columnOf(view, key, columns);
	const cell = term && view.cells.find(({ semester }) => semester === term.semester);
	const stretches: readonly Stretch[] =
		(view.kind === 'course' ? cell?.lessons : cell?.wholeWeeks) ?? [];
	const [only, ...others] = stretches;
	if (!term || column === null || !only || others.length > 0) return null;
	const shown = key === 'weeks' ? only.weeks : only.weeklyHours;
	return { place: on(scheduleSheet, fixed(column + term.semester - 1, row)), shown };
}

/** What each row and column of the schedule is of, for the reader that takes the workbook back. */
import { semesterKey } from '../../views/back-keys.ts';
import { derivedRow, putIdentity } from '../kit/identity.ts';
import type { ScheduleLayout } from './layout.ts';
import type { Pen } from './rows.ts';

const single = [
	'category',
	'name',
	'code',
	'nature',
	'credits',
	'hours',
	'theory',
	'practice',
	'assessment',
	'remarks',
	'creditCheck',
	'outside',
] as const;

function columnKeys({ columns, semesters }: ScheduleLayout): Map<number, string> {
	const keys = new Map<number, string>(single.map((key) => [columns[key], key]));
	for (let semester = 1; semester <= semesters; semester += 1)
		for (const key of ['weekly', 'weeks'] as const)
			keys.set(columns[key] + semester - 1, semesterKey(key, semester));
	return keys;
}

function rowPaths({ rowOf, sections, total, load, teaching, wholeWeeks }: ScheduleLayout) {
	const derived = [...sections.map(({ subtotal }) => subtotal), total, load, teaching, wholeWeeks];
	return new Map([
		...[...rowOf].map(([path, row]) => [row, path] as const),
		...derived.map((row) => [row, derivedRow] as const),
	]);
}

/** `last`: the row of the last note. */
export const identify = ({ sheet, layout }: Pen, last: number): void =>
	putIdentity(sheet, {
		sheet: 'schedule',
		column: layout.columns.identity,
		row: last + 1,
		rows: rowPaths(layout),
		columns: columnKeys(layout),
	});

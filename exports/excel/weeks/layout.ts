/** Where everything of the weeks table stands. */
import type { WeeksView } from '../../views/index.ts';
import { fixed, on } from '../kit/address.ts';

export const weeksSheet = '周数分配表';

export const weeksColumns = {
	year: 1,
	semester: 2,
	teaching: 3,
	exam: 4,
	practice: 5,
	flexible: 6,
	sum: 7,
	yearSum: 8,
	/** One column for each use of practice weeks, then what they add up to, and the difference. */
	uses: 9,
} as const;

export interface WeeksLayout {
	readonly first: number;
	readonly total: number;
	/** Column of the uses' sum; the difference stands after it. */
	readonly used: number;
}

const firstRow = 5;

export function weeksLayout({ years, uses }: WeeksView): WeeksLayout {
	const semesters = years.reduce((sum, year) => sum + year.semesters.length, 0);
	return { first: firstRow, total: firstRow + semesters, used: weeksColumns.uses + uses.length };
}

export const semesterRow = (semester: number): number => firstRow + semester - 1;

/** Teaching weeks of a semester, as other sheets refer to them. */
export const teachingPlace = (semester: number): string =>
	on(weeksSheet, fixed(weeksColumns.teaching, semesterRow(semester)));

/** What the practice weeks of a semester are used for: segments held in term, and blocks. */
import type { WeeksRow, WeeksUse } from '../../views/index.ts';
import { across, address, on } from '../kit/address.ts';
import { formula, rounded, type Content } from '../kit/formula.ts';
import { put } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { scheduleSheet } from '../schedule/layout.ts';
import { semesterRow, weeksColumns as columns } from './layout.ts';
import type { Pen } from './index.ts';

/** The weeks of a use in a semester: the schedule's cells, where all that stands there is held in term. */
function useContent({ book }: Pen, use: WeeksUse, semester: number): Content {
	const weeks = (use.weeks[semester - 1] ?? 0) / 100;
	const { rowOf, columns: schedule } = book.places.schedule;
	const there = use.segments.filter(({ terms }) =>
		terms.some((term) => term.semester === semester),
	);
	const inTerm = there.every(({ terms }) =>
		terms.every((term) => term.semester !== semester || term.when === 'term'),
	);
	if (there.length === 0 || !inTerm) return weeks;
	const cells = there.map(({ id }) =>
		on(scheduleSheet, address(schedule.weekly + semester - 1, rowOf.get(`segments/${id}`) ?? 0)),
	);
	return formula(cells.join('+'), weeks);
}

export function putUses(pen: Pen, view: WeeksRow): void {
	const { sheet, book, layout } = pen;
	const row = sheet.getRow(semesterRow(view.semester));
	const { uses } = book.weeks;
	uses.forEach((use, index) => {
		put(row, columns.uses + index, useContent(pen, use, view.semester), styles.groupNumber);
	});
	const span = across(columns.uses, layout.used - 1, row.number);
	const sum = uses.length === 0 ? '0' : rounded(`SUM(${span})`);
	put(row, layout.used, formula(sum, view.used / 100), styles.number);
	const rest = `${address(columns.practice, row.number)}-${address(layout.used, row.number)}`;
	put(
		row,
		layout.used + 1,
		formula(rounded(rest), (view.practice - view.used) / 100),
		styles.number,
	);
}

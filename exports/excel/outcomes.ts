/** 规格支撑: each outcome with the courses that support it, and their hours. */
import type { Workbook } from 'exceljs';
import type { Outcome } from '#domain/plan/shape.ts';
import { marginsOf, programmeLine, programmeTitle, standingLine, type Book } from './book.ts';
import { address, on } from './kit/address.ts';
import { formula, rounded } from './kit/formula.ts';
import {
	addSheet,
	heightFor,
	linesOf,
	protect,
	printUpTo,
	put,
	putAcross,
	type Row,
} from './kit/sheet.ts';
import { styles } from './kit/style.ts';
import { scheduleSheet } from './schedule/layout.ts';

export const outcomesSheet = '规格支撑';

const heads: readonly [string, number][] = [
	['序号', 8],
	['培养规格', 80],
	['标准条目', 12],
	['支撑课程', 70],
	['课程门数', 12],
	['课程学时', 12],
];
const [textWidth, coursesWidth] = [80, 70];
const firstRow = 4;

function putOutcome(row: Row, book: Book, outcome: Outcome, number: number): void {
	const { rowOf, columns } = book.places.schedule;
	const courses = book.measures.courses.filter(({ course }) => outcome.courses.includes(course.id));
	const cells = courses.map(({ course }) =>
		on(scheduleSheet, address(columns.hours, rowOf.get(`courses/${course.id}`) ?? 0)),
	);
	const names = courses.map(({ course }) => course.name).join('、');
	const hours = courses.reduce((sum, course) => sum + course.hours, 0) / 100;
	put(row, 1, number, styles.centred);
	put(row, 2, outcome.text, styles.text);
	put(row, 3, outcome.standardItem, styles.centred);
	put(row, 4, names, styles.text);
	put(row, 5, courses.length, styles.centred);
	put(row, 6, formula(cells.length > 0 ? rounded(cells.join('+')) : '0', hours), styles.number);
	row.height = heightFor(Math.max(linesOf(outcome.text, textWidth), linesOf(names, coursesWidth)));
}

/** Left out of a plan that has no outcomes. */
export async function addOutcomes(workbook: Workbook, book: Book): Promise<void> {
	const { outcomes } = book.plan;
	if (outcomes.length === 0) return;
	const sheet = addSheet(workbook, {
		name: outcomesSheet,
		widths: heads.map(([, width]) => width),
		frozen: { columns: 2, rows: 3 },
		headRows: '3:3',
		...marginsOf(book),
		tab: 'FFCFA046',
	});
	const title = `${programmeTitle(book.plan)}培养规格与课程支撑表`;
	putAcross(sheet.getRow(1), 1, heads.length, title, styles.title);
	sheet.getRow(1).height = 32;
	putAcross(sheet.getRow(2), 1, 3, programmeLine(book.plan), styles.note);
	putAcross(sheet.getRow(2), 4, heads.length, standingLine(book.job), styles.noteRight);
	heads.forEach(([name], index) => put(sheet.getRow(3), index + 1, name, styles.head));
	sheet.getRow(3).height = 24;
	outcomes.forEach((outcome, index) =>
		putOutcome(sheet.getRow(firstRow + index), book, outcome, index + 1),
	);
	const last = firstRow + outcomes.length - 1;
	printUpTo(sheet, heads.length, last);
	await protect(sheet);
}

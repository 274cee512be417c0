/** Title, line of the programme and the two head rows of the schedule. */
import { programmeLine, programmeTitle, standingLine } from '../book.ts';
import { put, putAcross } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { scheduleSheet, type ScheduleColumns } from './layout.ts';
import type { Pen } from './rows.ts';

/** Heads that stand over both rows. */
const tall = (columns: ScheduleColumns): [number, string][] => [
	[columns.category, '课程类别'],
	[columns.name, '课程名称'],
	[columns.code, '课程代码'],
	[columns.nature, '课程性质'],
	[columns.credits, '学分'],
	[columns.assessment, '考核方式'],
	[columns.remarks, '证书／备注'],
	[columns.creditCheck, '学分校验'],
	[columns.outside, '整周与\n课外学时'],
];

function putSpan({ sheet }: Pen, from: number, names: readonly string[], title: string): void {
	const [upper, lower] = [sheet.getRow(3), sheet.getRow(4)];
	putAcross(upper, from, from + names.length - 1, title, styles.head);
	names.forEach((name, index) => put(lower, from + index, name, styles.head));
}

export function putHead(pen: Pen): void {
	const { sheet, columns, book } = pen;
	const last = columns.creditCheck;
	const title = `${programmeTitle(book.plan)}${scheduleSheet}`;
	putAcross(sheet.getRow(1), 1, last, title, styles.title);
	putAcross(sheet.getRow(2), 1, columns.practice, programmeLine(book.plan), styles.note);
	putAcross(sheet.getRow(2), columns.weekly, last, standingLine(book.job), styles.noteRight);
	for (const [column, name] of tall(columns)) {
		put(sheet.getRow(3), column, name, styles.head);
		put(sheet.getRow(4), column, null, styles.head);
		sheet.mergeCells(3, column, 4, column);
	}
	const semesters = book.schedule.semesters.map(({ name }) => name);
	putSpan(pen, columns.hours, ['总学时', '理论', '实践'], '学时');
	if (semesters.length > 0) {
		putSpan(pen, columns.weekly, semesters, '各学期周学时（实践环节为周数）');
		putSpan(pen, columns.weeks, semesters, '各学期周数（实践环节为每周学时）');
	}
}

/** 学时学分统计: every figure a formula to the schedule. */
import type { Workbook, Worksheet } from 'exceljs';
import { marginsOf, programmeLine, programmeTitle, standingLine, type Book } from '../book.ts';
import { addSheet, protect, printUpTo, put, putAcross } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { putCategory, putTotal } from './categories.ts';
import { statisticsColumns as columns, statisticsSheet, type StatisticsLayout } from './layout.ts';
import { putShares } from './shares.ts';

export interface Pen {
	readonly sheet: Worksheet;
	readonly book: Book;
	readonly layout: StatisticsLayout;
}

const heads: readonly [number, string][] = [
	[columns.category, '课程类别'],
	[columns.part, '性质'],
	[columns.number, '门（项）数'],
	[columns.credits, '学分'],
	[columns.hours, '总学时'],
	[columns.theory, '理论学时'],
	[columns.practice, '实践学时'],
	[columns.share, '占总学时'],
	[columns.result, '备注'],
];

function putHead({ sheet, book }: Pen): void {
	const last = columns.result;
	const title = `${programmeTitle(book.plan)}${statisticsSheet}表`;
	putAcross(sheet.getRow(1), 1, last, title, styles.title);
	sheet.getRow(1).height = 32;
	putAcross(sheet.getRow(2), 1, columns.credits, programmeLine(book.plan), styles.note);
	putAcross(sheet.getRow(2), columns.hours, last, standingLine(book.job), styles.noteRight);
	for (const [column, name] of heads) put(sheet.getRow(3), column, name, styles.head);
	sheet.getRow(3).height = 24;
}

export async function addStatistics(workbook: Workbook, book: Book): Promise<void> {
	const layout = book.places.statistics;
	const sheet = addSheet(workbook, {
		name: statisticsSheet,
		widths: [24, 24, 10, 10, 14, 14, 14, 14, 22],
		frozen: { columns: 2, rows: 3 },
		headRows: '3:3',
		...marginsOf(book),
		tab: 'FF7563A8',
	});
	const pen = { sheet, book, layout };
	putHead(pen);
	for (const category of book.statistics.categories) putCategory(pen, category);
	putTotal(pen);
	putShares(pen);
	printUpTo(sheet, columns.result, layout.last);
	await protect(sheet);
}

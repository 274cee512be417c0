/** 周数分配表: semester × use of weeks; the schedule refers to its teaching weeks. */
import type { Workbook, Worksheet } from 'exceljs';
import type { WeeksRow } from '../../views/index.ts';
import { marginsOf, programmeLine, programmeTitle, standingLine, type Book } from '../book.ts';
import { across, address } from '../kit/address.ts';
import { formula, rounded } from '../kit/formula.ts';
import { derivedRow, putIdentity } from '../kit/identity.ts';
import { addSheet, protect, printUpTo, put, putAcross } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { addValidation, between } from '../kit/validation.ts';
import { putColours } from './colours.ts';
import { putUses } from './uses.ts';
import { semesterRow, weeksColumns as columns, weeksSheet, type WeeksLayout } from './layout.ts';

export interface Pen {
	readonly sheet: Worksheet;
	readonly book: Book;
	readonly layout: WeeksLayout;
}

const heads: readonly [number, string][] = [
	[columns.year, '学年'],
	[columns.semester, '学期'],
	[columns.teaching, '教学'],
	[columns.exam, '考试'],
	[columns.practice, '实践教学'],
	[columns.flexible, '机动'],
	[columns.sum, '学期合计'],
	[columns.yearSum, '学年合计'],
];

function putHead({ sheet, book, layout }: Pen): void {
	const last = layout.used + 1;
	const { uses } = book.weeks;
	putAcross(sheet.getRow(1), 1, last, programmeTitle(book.plan) + weeksSheet, styles.title);
	sheet.getRow(1).height = 32;
	const half = columns.flexible;
	putAcross(sheet.getRow(2), 1, half, programmeLine(book.plan), styles.note);
	putAcross(
		sheet.getRow(2),
		half + 1,
		last,
		`${standingLine(book.job)}　单位：周`,
		styles.noteRight,
	);
	const [upper, lower] = [sheet.getRow(3), sheet.getRow(4)];
	for (const [column, name] of heads) {
		put(upper, column, name, styles.head);
		put(lower, column, null, styles.head);
		sheet.mergeCells(3, column, 4, column);
	}
	putAcross(upper, columns.uses, last, '实践教学周的安排（学期内整周）', styles.head);
	uses.forEach(({ name }, index) => put(lower, columns.uses + index, name, styles.head));
	put(lower, layout.used, '已安排', styles.head);
	put(lower, last, '未安排', styles.head);
	lower.height = 34;
}

function putSemester(pen: Pen, view: WeeksRow): void {
	const row = pen.sheet.getRow(semesterRow(view.semester));
	put(row, columns.semester, view.name, styles.centred);
	for (const key of ['teaching', 'exam', 'practice', 'flexible'] as const)
		put(row, columns[key], view[key] / 100, styles.numberInput);
	const span = across(columns.teaching, columns.flexible, row.number);
	put(row, columns.sum, formula(rounded(`SUM(${span})`), view.sum / 100), styles.number);
	putUses(pen, view);
	row.height = 24;
}

function putYears({ sheet, book }: Pen): void {
	for (const { name, semesters, sum } of book.weeks.years) {
		const [first, last] = [semesters[0]?.semester ?? 1, semesters.at(-1)?.semester ?? 1];
		const [from, to] = [semesterRow(first), semesterRow(last)];
		for (let at = from; at <= to; at += 1) {
			put(sheet.getRow(at), columns.year, null, styles.centred);
			put(sheet.getRow(at), columns.yearSum, null, styles.number);
		}
		sheet.getRow(from).getCell(columns.year).value = name;
		const cells = `${address(columns.sum, from)}:${address(columns.sum, to)}`;
		const total = formula(rounded(`SUM(${cells})`), sum / 100);
		sheet.getRow(from).getCell(columns.yearSum).value = total;
		if (to === from) continue;
		sheet.mergeCells(from, columns.year, to, columns.year);
		sheet.mergeCells(from, columns.yearSum, to, columns.yearSum);
	}
}

function putTotal({ sheet, book, layout }: Pen): void {
	const row = sheet.getRow(layout.total);
	const { total, uses } = book.weeks;
	const sum = (column: number, value: number) => {
		const [from, to] = [address(column, layout.first), address(column, layout.total - 1)];
		const text = layout.total === layout.first ? '0' : rounded(`SUM(${from}:${to})`);
		put(row, column, formula(text, value / 100), styles.sum);
	};
	putAcross(row, columns.year, columns.semester, '合计', styles.label);
	for (const key of ['teaching', 'exam', 'practice', 'flexible', 'sum'] as const)
		sum(columns[key], total[key]);
	sum(columns.yearSum, total.sum);
	uses.forEach(({ weeks }, index) =>
		sum(
			columns.uses + index,
			weeks.reduce((a, b) => a + b, 0),
		),
	);
	sum(layout.used, total.used);
	sum(layout.used + 1, total.practice - total.used);
	row.height = 24;
}

function putNote({ sheet, layout }: Pen): void {
	const note =
		'注：课程的周数默认取本表的教学周数；假期进行和随堂进行的环节不占学期周数，不列入右侧各栏。';
	putAcross(sheet.getRow(layout.total + 1), 1, layout.used + 1, note, styles.note);
	printUpTo(sheet, layout.used + 1, layout.total + 1);
}

const inputs = ['semester', 'teaching', 'exam', 'practice', 'flexible'] as const;

function identify({ sheet, book, layout }: Pen): void {
	const semesters = book.weeks.years.flatMap((year) => year.semesters);
	putIdentity(sheet, {
		sheet: 'weeks',
		column: layout.used + 2,
		row: layout.total + 2,
		rows: new Map([
			...semesters.map(({ semester }) => [semesterRow(semester), `calendar/${semester}`] as const),
			[layout.total, derivedRow],
		]),
		columns: new Map(inputs.map((key) => [columns[key], key])),
	});
}

function putValidations({ sheet, layout }: Pen): void {
	if (layout.total === layout.first) return;
	const [from, to] = [
		address(columns.teaching, layout.first),
		address(columns.flexible, layout.total - 1),
	];
	addValidation(sheet, `${from}:${to}`, between(30, '周数', '周'));
}

export async function addWeeks(workbook: Workbook, book: Book): Promise<void> {
	const layout = book.places.weeks;
	const widths = [12, 10, 11, 11, 11, 11, 11, 11];
	for (let column = columns.uses; column <= layout.used + 1; column += 1) widths.push(11);
	const sheet = addSheet(workbook, {
		name: weeksSheet,
		widths,
		frozen: { columns: 2, rows: 4 },
		headRows: '3:4',
		...marginsOf(book),
		tab: 'FF4F9CA3',
	});
	const pen = { sheet, book, layout };
	putHead(pen);
	for (const year of book.weeks.years) for (const view of year.semesters) putSemester(pen, view);
	putYears(pen);
	putTotal(pen);
	putValidations(pen);
	putColours(pen);
	putNote(pen);
	identify(pen);
	await protect(sheet);
}

/** 教学进程表: every course, group and segment by category, with sums that recalculate. */
import type { Workbook } from 'exceljs';
import type { Book } from '../book.ts';
import { marginsOf } from '../book.ts';
import {
	addSheet,
	fitOnePage,
	heightFor,
	linesOf,
	protect,
	printUpTo,
	put,
	putAcross,
} from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { putColours, putValidations } from './guides.ts';
import { putGroup } from './group.ts';
import { putHead } from './head.ts';
import { identify } from './identity.ts';
import {
	scheduleSheet,
	type PlacedRow,
	type PlacedSection,
	type ScheduleLayout,
} from './layout.ts';
import { putCourse, putSegment, type Pen } from './rows.ts';
import { putLines, putSubtotal, putTotal } from './sums.ts';

const nameWidth = 30;
const remarksWidth = 18;

function widthsOf({ columns, semesters }: ScheduleLayout): number[] {
	const widths = [9.5, nameWidth, 12, 7, 7, 9.5, 8, 8];
	for (let index = 0; index < semesters; index += 1) widths.push(7);
	widths.push(10, remarksWidth, 9.5);
	for (let index = 0; index < semesters; index += 1) widths.push(7);
	widths[columns.outside - 1] = 10;
	return widths;
}

function putRow(pen: Pen, { row: at, view }: PlacedRow): void {
	const row = pen.sheet.getRow(at);
	if (view.kind === 'course') putCourse(pen, row, view);
	else if (view.kind === 'group') putGroup(pen, row, view);
	else putSegment(pen, row, view);
	const lines = Math.max(
		linesOf(view.name, nameWidth),
		linesOf(view.remarks.join('、'), remarksWidth),
	);
	row.height = heightFor(lines);
	row.outlineLevel = 1;
}

const categoryStyles = {
	upright: { middle: styles.upright, top: styles.uprightTop },
	level: { middle: styles.label, top: styles.labelTop },
} as const;

/** Name of a section beside all its rows: upright where there is room for it. */
function putCategory({ sheet, columns }: Pen, placed: PlacedSection, at: 'middle' | 'top'): void {
	const { section, rows } = placed;
	const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
	const room = rows.reduce((sum, { row }) => sum + sheet.getRow(row).height, 0);
	const upright = room >= section.name.length * 14 && !section.name.includes('（');
	const style = categoryStyles[upright ? 'upright' : 'level'][at];
	for (const { row } of rows) put(sheet.getRow(row), columns.category, null, style);
	const name = section.name.replace('（', '\n（');
	sheet.getRow(first).getCell(columns.category).value = upright ? section.name : name;
	const lacking = heightFor(linesOf(name, 9)) - room;
	if (!upright && lacking > 0) sheet.getRow(first).height += lacking;
	if (last > first) sheet.mergeCells(first, columns.category, last, columns.category);
}

const notes = [
	'注：1. 总学时 = 各学期周学时 × 周数 + 整周与课外学时；周数在右侧折叠的各列，未另写的为周数分配表的教学周数。2. 课程组一行按应选数计入小计，组内课程加括号列出，不计入小计；合计为各小计之和。',
	'　　3. 实践性教学环节各学期所列为周数，学时 = 周数 × 每周学时。4. 白底单元格可填写，灰底单元格由公式得出；工作表保护没有密码，可随时撤销。改好后可在方案的“版本与导出”里导回。',
];

function putNotes({ sheet, layout, columns }: Pen): void {
	notes.forEach((note, index) => {
		const row = sheet.getRow(layout.wholeWeeks + 1 + index);
		putAcross(row, 1, columns.creditCheck, note, styles.note);
		const width = widthsOf(layout).slice(0, columns.creditCheck);
		row.height = heightFor(
			linesOf(
				note,
				width.reduce((sum, each) => sum + each, 0),
			),
		);
	});
}

/** Weeks stand folded beside the table: they are asked for only where they differ. */
function foldWeeks({ sheet, layout, columns }: Pen): void {
	for (let column = columns.weeks; column <= columns.outside; column += 1) {
		sheet.getColumn(column).outlineLevel = 1;
		sheet.getColumn(column).hidden = true;
	}
	printUpTo(sheet, columns.creditCheck, layout.wholeWeeks + notes.length);
}

/** What credits are checked by: nothing where the school has no credit system. */
function creditRules({ plan, places }: Book): Pick<Pen, 'creditBounds' | 'creditForms'> {
	if (!plan.creditSystem) return { creditBounds: null, creditForms: null };
	const hours = places.check.boundsOf('credits/hours-per-credit');
	const weeks = places.check.boundsOf('credits/week-activity');
	return { creditBounds: hours, creditForms: weeks && { weeks, hours } };
}

export async function addSchedule(workbook: Workbook, book: Book): Promise<void> {
	const layout = book.places.schedule;
	const { columns } = layout;
	const sheet = addSheet(workbook, {
		name: scheduleSheet,
		widths: widthsOf(layout),
		frozen: { columns: 3, rows: 4 },
		headRows: '3:4',
		...marginsOf(book),
		tab: 'FF1B5A85',
	});
	const pen: Pen = { sheet, book, layout, columns, ...creditRules(book) };
	putHead(pen);
	for (const placed of layout.sections) {
		for (const row of placed.rows) putRow(pen, row);
		putSubtotal(pen, sheet.getRow(placed.subtotal), placed);
	}
	putTotal(pen);
	putLines(pen);
	putNotes(pen);
	foldWeeks(pen);
	const printed = widthsOf(layout).slice(0, columns.creditCheck);
	const at = fitOnePage(sheet, printed, layout.wholeWeeks + notes.length) ? 'middle' : 'top';
	for (const placed of layout.sections) putCategory(pen, placed, at);
	putValidations(pen);
	putColours(pen);
	identify(pen, layout.wholeWeeks + notes.length);
	await protect(sheet);
}

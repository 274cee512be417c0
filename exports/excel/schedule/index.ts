/** 教学进程表: every course, group and segment by category, with sums that recalculate. */
import type { Workbook } from 'exceljs';
import type { Book } from '../book.ts';
import { marginsOf } from '../book.ts';
import { addSheet, printOnOnePage, protect, printUpTo, put, putAcross } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { putColours, putValidations } from './guides.ts';
import { putGroup } from './group.ts';
import { categoryName, isUpright, notes, scheduleFit } from './fit.ts';
import { putHead } from './head.ts';
import { identify } from './identity.ts';
import { scheduleSheet, type PlacedRow, type PlacedSection } from './layout.ts';
import { putCourse, putSegment, type Pen } from './rows.ts';
import { putLines, putSubtotal, putTotal } from './sums.ts';

function putRow(pen: Pen, { row: at, view }: PlacedRow): void {
	const row = pen.sheet.getRow(at);
	if (view.kind === 'course') putCourse(pen, row, view);
	else if (view.kind === 'group') putGroup(pen, row, view);
	else putSegment(pen, row, view);
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
	const upright = isUpright(section.name, room);
	const style = categoryStyles[upright ? 'upright' : 'level'][at];
	for (const { row } of rows) put(sheet.getRow(row), columns.category, null, style);
	const name = upright ? section.name : categoryName(section.name);
	sheet.getRow(first).getCell(columns.category).value = name;
	if (last > first) sheet.mergeCells(first, columns.category, last, columns.category);
}

function putNotes({ sheet, layout, columns }: Pen): void {
	notes.forEach((note, index) => {
		const row = sheet.getRow(layout.wholeWeeks + 1 + index);
		putAcross(row, 1, columns.creditCheck, note, styles.note);
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
	const { widths, heights, onePage } = scheduleFit(layout);
	const sheet = addSheet(workbook, {
		name: scheduleSheet,
		widths,
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
	for (const [row, height] of heights) sheet.getRow(row).height = height;
	if (onePage) printOnOnePage(sheet);
	const at = onePage ? 'middle' : 'top';
	for (const placed of layout.sections) putCategory(pen, placed, at);
	putValidations(pen);
	putColours(pen);
	identify(pen, layout.wholeWeeks + notes.length);
	await protect(sheet);
}

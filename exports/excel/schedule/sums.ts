/** Subtotals, the total, and the lines of weeks under it. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Sum } from '../../views/index.ts';
import { address, down, fixed, on, runsOf, type Run } from '../kit/address.ts';
import { formula, productOf, quoted, rounded, sumOf, type Content } from '../kit/formula.ts';
import { put, putAcross } from '../kit/sheet.ts';
import { averageStyle, styles, type CellStyle } from '../kit/style.ts';
import { semesterRow, teachingPlace, weeksColumns, weeksSheet } from '../weeks/layout.ts';
import { statisticsColumns, statisticsPlace } from '../statistics/layout.ts';
import { outsideHours, plain, ratio } from './cells.ts';
import type { Row } from './figures.ts';
import { subtotalsOf, type PlacedSection } from './layout.ts';
import type { Pen } from './rows.ts';

/** Hours of blocks and outside the timetable that a row shows. */
function outsideOf(placed: PlacedSection): Hundredths {
	return placed.rows.reduce((sum, { view }) => {
		if (!view.counted || view.kind === 'segment') return sum;
		if (view.kind === 'course')
			return sum + outsideHours(view.cells, hundredths(view.course.outsideHours));
		if (view.group.counts) return sum;
		const first = view.members.filter(({ path }) => view.firstOption.includes(path));
		const each = first.map((row) => outsideHours(row.cells, hundredths(row.course.outsideHours)));
		return sum + view.group.take * each.reduce((a, b) => a + b, 0);
	}, 0);
}

function putFigures({ columns }: Pen, row: Row, sum: Sum, runs: readonly Run[]): void {
	for (const key of ['credits', 'hours', 'theory', 'practice'] as const)
		put(
			row,
			columns[key],
			formula(rounded(sumOf(columns[key], runs)), plain(sum[key])),
			styles.sum,
		);
}

/** Cells of a sum that have nothing to say, framed like the rest. */
function putBlanks({ columns }: Pen, row: Row): void {
	for (const column of [columns.assessment, columns.remarks, columns.creditCheck])
		put(row, column, null, styles.sum);
}

/** How many rows of `sections` have credits that do not fit; in words, so that nothing adds them up. */
function putCredits(pen: Pen, row: Row, sections: readonly PlacedSection[]): void {
	const { columns } = pen;
	const rows = sections.flatMap((section) => section.rows).map((placed) => placed.row);
	const counts = runsOf(rows).map((run) => `COUNTIF(${down(columns.creditCheck, run)},"不符合")`);
	const count = counts.join('+') || '0';
	const number = rows.filter((at) => isMisfit(pen, at)).length;
	const text = `IF(${count}=0,"",${count}&" 项不符")`;
	put(row, columns.creditCheck, formula(text, number === 0 ? '' : `${number} 项不符`), styles.sum);
}

const isMisfit = ({ sheet, columns }: Pen, row: number): boolean =>
	sheet.getRow(row).getCell(columns.creditCheck).result === '不符合';

function putCourseWeeks(pen: Pen, row: Row, placed: PlacedSection): void {
	const { columns, layout } = pen;
	const { subtotal } = placed.section;
	for (let index = 0; index < layout.semesters; index += 1) {
		const weekly = columns.weekly + index;
		const weeks = columns.weeks + index;
		const hours = ratio(subtotal.weekly[index] ?? { numerator: 0, denominator: 1 });
		put(
			row,
			weekly,
			formula(sumOf(weekly, placed.counted), hours),
			averageStyle(styles.sum, hours),
		);
		const timetabled = plain(subtotal.timetabled[index] ?? 0);
		const product = rounded(productOf(weekly, weeks, placed.counted));
		put(row, weeks, formula(product, timetabled), styles.sum);
	}
	const outside = formula(sumOf(columns.outside, placed.counted), plain(outsideOf(placed)));
	put(row, columns.outside, outside, styles.sum);
}

function putSegmentWeeks(pen: Pen, row: Row, placed: PlacedSection): void {
	const { columns, layout } = pen;
	for (let index = 0; index < layout.semesters; index += 1) {
		const weekly = columns.weekly + index;
		const weeks = plain(placed.section.subtotal.wholeWeeks[index] ?? 0);
		put(row, weekly, formula(rounded(sumOf(weekly, placed.counted)), weeks), styles.sumWeeks);
		put(row, columns.weeks + index, null, styles.sum);
	}
	put(row, columns.outside, null, styles.sum);
}

/** The number of courses is the statistics' own, so that the label follows it. */
function subtotalLabel({ book }: Pen, { section }: PlacedSection): Content {
	const unit = section.category === 'segments' ? '项' : '门';
	const [before, after] = [`${section.name}　小计（`, ` ${unit}）`];
	const row = book.places.statistics.rowOf.get(section.id);
	if (row === undefined) throw new Error(`no statistics of section ${section.id}`);
	const number = statisticsPlace(statisticsColumns.number, row);
	return formula(
		`${quoted(before)}&${number}&${quoted(after)}`,
		`${before}${section.subtotal.number}${after}`,
	);
}

export function putSubtotal(pen: Pen, row: Row, placed: PlacedSection): void {
	const { columns } = pen;
	const { section } = placed;
	putAcross(row, columns.category, columns.nature, subtotalLabel(pen, placed), styles.label);
	putFigures(pen, row, section.subtotal, placed.counted);
	if (section.category === 'segments') putSegmentWeeks(pen, row, placed);
	else putCourseWeeks(pen, row, placed);
	putBlanks(pen, row);
	putCredits(pen, row, [placed]);
}

/** Sum of the subtotals: `E17+E25`, never SUBTOTAL, which drops the rows of a folded group. */
const adding = (column: number, rows: readonly number[]): string =>
	rows.length === 0 ? '0' : rows.map((row) => address(column, row)).join('+');

export function putTotal(pen: Pen): void {
	const { sheet, layout, columns, book } = pen;
	const row = sheet.getRow(layout.total);
	const { total } = book.schedule;
	const all = subtotalsOf(layout);
	const courses = subtotalsOf(layout, ({ category }) => category !== 'segments');
	putAcross(row, columns.category, columns.nature, '合计', styles.label);
	for (const key of ['credits', 'hours', 'theory', 'practice'] as const)
		put(
			row,
			columns[key],
			formula(rounded(adding(columns[key], all)), plain(total[key])),
			styles.sum,
		);
	for (let index = 0; index < layout.semesters; index += 1) {
		const weekly = columns.weekly + index;
		const weeks = columns.weeks + index;
		const hours = ratio(total.weekly[index] ?? { numerator: 0, denominator: 1 });
		put(row, weekly, formula(adding(weekly, courses), hours), averageStyle(styles.sum, hours));
		const timetabled = plain(total.timetabled[index] ?? 0);
		put(row, weeks, formula(rounded(adding(weeks, courses)), timetabled), styles.sum);
	}
	const outside = layout.sections.reduce((sum, placed) => sum + outsideOf(placed), 0);
	put(row, columns.outside, formula(adding(columns.outside, courses), plain(outside)), styles.sum);
	putBlanks(pen, row);
	putCredits(pen, row, layout.sections);
}

/** A line under the total: one figure a semester. */
function putLine(
	pen: Pen,
	at: number,
	label: string,
	content: (index: number) => ReturnType<typeof formula>,
	style: CellStyle,
): void {
	const { sheet, layout, columns } = pen;
	const row = sheet.getRow(at);
	putAcross(row, columns.category, columns.nature, label, styles.label);
	for (let column = columns.credits; column < columns.weekly; column += 1)
		put(row, column, null, styles.sum);
	for (let index = 0; index < layout.semesters; index += 1) {
		const figure = content(index);
		put(row, columns.weekly + index, figure, averageStyle(style, Number(figure.result)));
	}
	putBlanks(pen, row);
}

function loadContent({ book, columns, layout }: Pen, index: number) {
	const load = book.schedule.semesters[index]?.load ?? null;
	const teaching = teachingPlace(index + 1);
	const hours = address(columns.weeks + index, layout.total);
	return formula(`IF(${teaching}=0,0,${hours}/${teaching})`, load ? ratio(load) : 0);
}

export function putLines(pen: Pen): void {
	const { layout, book } = pen;
	const { totals } = book.measures;
	putLine(
		pen,
		layout.load,
		'平均周学时（学期学时 ÷ 教学周）',
		(index) => loadContent(pen, index),
		styles.sum,
	);
	const teaching = (index: number) =>
		formula(teachingPlace(index + 1), plain(totals.teachingWeeks[index] ?? 0));
	putLine(pen, layout.teaching, '教学周数', teaching, styles.sumWeeks);
	const practice = (index: number) =>
		formula(
			on(weeksSheet, fixed(weeksColumns.practice, semesterRow(index + 1))),
			plain(book.weeks.years.flatMap((year) => year.semesters)[index]?.practice ?? 0),
		);
	putLine(pen, layout.wholeWeeks, '实践教学周数', practice, styles.sumWeeks);
}

/** Rows of courses and of practice segments. */
import { hundredths } from '#domain/exact.ts';
import type { Worksheet } from 'exceljs';
import type { CourseRow, ScheduleRow, SegmentRow } from '../../views/index.ts';
import type { Book } from '../book.ts';
import type { BoundPlaces } from '../check/layout.ts';
import { address } from '../kit/address.ts';
import { formula, type Content } from '../kit/formula.ts';
import { put } from '../kit/sheet.ts';
import { averageStyle, styles, type CellStyle } from '../kit/style.ts';
import { lessonFactors, outsideContent, segmentFactors, type Factors } from './cells.ts';
import {
	creditContent,
	hoursContent,
	practiceContent,
	theoryContent,
	type Row,
} from './figures.ts';
import { segmentCreditContent, type CreditForms } from './segment-credits.ts';
import type { ScheduleColumns, ScheduleLayout } from './layout.ts';

/** What rows are written with. */
export interface Pen {
	readonly sheet: Worksheet;
	readonly book: Book;
	readonly layout: ScheduleLayout;
	readonly columns: ScheduleColumns;
	/** Bounds of hours per credit, on the compliance sheet. */
	readonly creditBounds: BoundPlaces | null;
	/** Bounds of a segment's credits; null where nothing asks for them. */
	readonly creditForms: CreditForms | null;
}

/** How a row's cells look: an option of a group stands in brackets. */
export interface Look {
	readonly name: CellStyle;
	readonly input: CellStyle;
	readonly number: CellStyle;
}

const plainLook: Look = {
	name: styles.nameInput,
	input: styles.numberInput,
	number: styles.number,
};
const asideLook: Look = {
	name: styles.asideName,
	input: styles.asideInput,
	number: styles.asideNumber,
};

/** Name, code, nature, assessment, remarks. */
export function putWords({ columns }: Pen, row: Row, view: ScheduleRow, look: Look): void {
	put(row, columns.name, view.name, look.name);
	// Of a group or a segment these follow from its kind or its courses.
	const word = view.kind === 'course' ? styles.centredInput : styles.centred;
	put(row, columns.code, view.code || null, word);
	put(row, columns.nature, view.nature, word);
	put(row, columns.assessment, view.assessment || null, word);
	put(row, columns.remarks, view.remarks.join('、') || null, styles.name);
}

const average = (style: CellStyle, content: Content): CellStyle =>
	typeof content === 'object' && typeof content?.result === 'number'
		? averageStyle(style, content.result)
		: style;

export function putFactors(
	{ columns, layout }: Pen,
	row: Row,
	factors: (index: number) => Factors,
	[value, weeks]: readonly [CellStyle, CellStyle],
): void {
	for (let index = 0; index < layout.semesters; index += 1) {
		const { value: content, weeks: times } = factors(index);
		put(row, columns.weekly + index, content, average(value, content));
		put(row, columns.weeks + index, times, average(weeks, times));
	}
}

export function putCourse(pen: Pen, row: Row, view: CourseRow): void {
	const { columns, layout, book } = pen;
	const { course, measured } = view;
	const look = view.counted ? plainLook : asideLook;
	const at = row.number;
	putWords(pen, row, view, look);
	put(row, columns.credits, course.credits, look.input);
	put(row, columns.hours, hoursContent(columns, layout.semesters, at, view.hours), look.number);
	put(row, columns.theory, theoryContent(columns, at, view.theory), look.number);
	const given = course.practiceHours === null ? null : hundredths(course.practiceHours);
	put(row, columns.practice, practiceContent(columns, at, given, view.hours), look.input);
	const lessons = (index: number) =>
		lessonFactors(
			view.cells[index] ?? { semester: index + 1, lessons: [], wholeWeeks: [], text: '' },
			book.measures.totals.teachingWeeks[index] ?? 0,
			columns.weeks + index,
			at,
		);
	putFactors(pen, row, lessons, [look.input, styles.numberInput]);
	const outside = outsideContent(view.cells, hundredths(course.outsideHours));
	put(row, columns.outside, outside, styles.numberInput);
	const credit = creditContent(columns, at, measured.hours, measured.credits, pen.creditBounds);
	put(row, columns.creditCheck, credit, styles.centred);
}

/** All hours of a segment are practice unless it says otherwise; then the cell says how many. */
function segmentPractice({ columns }: Pen, at: number, view: SegmentRow): Content {
	const { segment, measured } = view;
	if (segment.practiceHours !== null)
		return practiceContent(columns, at, hundredths(segment.practiceHours), measured.hours);
	return measured.practice === measured.hours && measured.hours > 0
		? formula(address(columns.hours, at), measured.hours / 100)
		: 0;
}

export function putSegment(pen: Pen, row: Row, view: SegmentRow): void {
	const { columns, layout } = pen;
	const at = row.number;
	putWords(pen, row, view, plainLook);
	put(row, columns.credits, view.segment.credits, styles.numberInput);
	put(row, columns.hours, hoursContent(columns, layout.semesters, at, view.hours), styles.number);
	put(row, columns.theory, theoryContent(columns, at, view.theory), styles.number);
	put(row, columns.practice, segmentPractice(pen, at, view), styles.numberInput);
	const weeks = (index: number) => {
		const cell = view.cells[index];
		return cell ? segmentFactors(cell, columns.weekly + index, at) : { value: null, weeks: null };
	};
	putFactors(pen, row, weeks, [styles.weeksInput, styles.numberInput]);
	put(row, columns.outside, null, styles.number);
	const { semesters } = layout;
	const credit = segmentCreditContent(columns, semesters, at, view.measured, pen.creditForms);
	put(row, columns.creditCheck, credit, styles.centred);
}

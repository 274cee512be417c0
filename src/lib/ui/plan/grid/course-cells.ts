/** The cells of a course's row. */
import {
	semesterCount,
	teachingWeeks,
	termWeeks,
	type CourseHours,
} from '#domain/plan/course-hours.ts';
import { decimal, hundredths } from '#domain/exact.ts';
import type { Course, CourseTerm, Plan } from '#domain/plan/shape.ts';
import { semesterKey, type ColumnKey } from './columns.ts';
import { empty, figure, given } from './figures.ts';
import { markAt, type Placed } from './places.ts';
import type { Cell, Cells } from './row.ts';
import { assessmentWords, natureWords } from '#exports/views/words.ts';

type Made = Omit<Cell, 'mark'>;
const open = (text: string): Made => ({ text, fixed: null });
const computed = '由周学时、周数算出，改周学时即可。';

/** `4`, `2/16W` where its weeks are not the semester's, `1W` of a block. */
function termText(term: CourseTerm, plan: Plan): string {
	const weeks = termWeeks(term, plan.calendar);
	if (term.block) return `${decimal(weeks)}W`;
	const hours = decimal(hundredths(term.weeklyHours));
	return weeks === teachingWeeks(plan.calendar, term.semester)
		? hours
		: `${hours}/${decimal(weeks)}W`;
}

function semesterCell(course: Course, semester: number, plan: Plan): Made {
	const terms = course.terms.filter((term) => term.semester === semester);
	if (terms.length === 0) return open(empty);
	const text = terms.map((term) => termText(term, plan)).join('+');
	const blocks = terms.filter((term) => term.block).length;
	const several = blocks > 1 || terms.length - blocks > 1;
	return { text, fixed: several ? '这个学期分几段开，请在课程详情里逐段修改。' : null };
}

/** Theory is the rest of the hours; not known where practice is not given. */
function splitCells({ course, hours }: CourseHours): [theory: Made, practice: Made] {
	if (course.practiceHours === null) return [open('—'), open('—')];
	const practice = Math.min(hundredths(course.practiceHours), hours);
	return [open(figure(hours - practice)), open(figure(practice))];
}

function madeCells(measured: CourseHours, plan: Plan): [ColumnKey, Made][] {
	const { course, hours, credits } = measured;
	const [theory, practice] = splitCells(measured);
	const semesters = Array.from({ length: semesterCount(plan.calendar) }, (_, index) => index + 1);
	return [
		['name', open(course.name)],
		['code', open(course.code)],
		['nature', open(natureWords[course.nature])],
		['credits', open(given(credits))],
		['hours', { text: figure(hours), fixed: computed }],
		['theory', theory],
		['practice', practice],
		...semesters.map((semester): [ColumnKey, Made] => [
			semesterKey(semester),
			semesterCell(course, semester, plan),
		]),
		['assessment', open(assessmentWords[course.assessment])],
	];
}

export const unmarked = (made: readonly [ColumnKey, Made][]): Cells =>
	Object.fromEntries(made.map(([column, cell]) => [column, { ...cell, mark: null }]));

/** `cells` with the worst finding of each; the same value where none stands in the row. */
export function marked(cells: Cells, row: string, placed: Placed): Cells {
	if (!placed.rows.has(row)) return cells;
	const entries = Object.entries(cells) as [ColumnKey, Cell][];
	return Object.fromEntries(
		entries.map(([column, cell]) => [column, { ...cell, mark: markAt(placed, { row, column }) }]),
	);
}

/** Hours are measured anew when course or calendar change: what they show is as long the same. */
const kept = new WeakMap<CourseHours, Cells>();

function plainCells(measured: CourseHours, plan: Plan): Cells {
	const known = kept.get(measured);
	if (known) return known;
	const cells = unmarked(madeCells(measured, plan));
	kept.set(measured, cells);
	return cells;
}

export const courseCells = (measured: CourseHours, plan: Plan, placed: Placed): Cells =>
	marked(plainCells(measured, plan), `courses/${measured.course.id}`, placed);

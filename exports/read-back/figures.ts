/** Cells with one figure: credits, practice hours, hours outside the timetable. */
import { hundredths } from '#domain/exact.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { TableCell } from '#domain/table.ts';
import type { CourseRow, SegmentRow } from '../views/index.ts';
import { cellAt, changeAt, faultAt, has, ownFormula, type RowOfSheet, type Said } from './cells.ts';
import { putAll } from './course-words.ts';
import { near, numberIn, productsIn, sameNumber, shown } from './values.ts';

type Put = readonly [string, unknown];

interface Figure {
	readonly key: string;
	readonly field: string;
	readonly from: number | null;
	readonly plan: Plan;
	/** Path of the value. */
	readonly path: string;
	/** What an empty cell means. */
	readonly empty: number | null;
}

/** A number that stands in the plan as it is typed. */
export function figureSaid(of: RowOfSheet, figure: Figure): Said[] {
	const { key, field, from, plan, path, empty } = figure;
	if (!has(of.sheet, key)) return [];
	const cell = cellAt(of, key);
	const typed = numberIn(cell);
	if (!typed.ok) return [faultAt(of, key, `${field}${typed.wrong}`, typed.right)];
	const to = typed.value ?? empty;
	if (sameNumber(to, from)) return [];
	const edits = putAll(plan, [[path, to]]);
	const note = ownFormula(cell);
	return changeAt(of, { key, field, from: shown(from), to: shown(to), edits, note });
}

export const creditsSaid = (of: RowOfSheet, from: number | null, plan: Plan): Said[] =>
	figureSaid(of, {
		...{ key: 'credits', field: '学分', from, plan },
		...{ path: `${of.path}/credits`, empty: null },
	});

const minimum = /^MIN\((\d+(?:\.\d+)?),/i;
const reference = /^\$?[A-Z]{1,3}\$?\d+$/;

/** What the cell of a course's practice hours says, where it still is as it was exported. */
function untouched(cell: TableCell | null, given: number | null, counted: number): boolean {
	const formula = cell?.formula;
	if (formula === undefined) return false;
	const [, written] = minimum.exec(formula.replaceAll(/\s/g, '')) ?? [];
	if (written !== undefined) return Number(written) === given;
	return given !== null && given > counted;
}

const practice = { key: 'practice', field: '实践学时' } as const;

export function coursePracticeSaid(of: RowOfSheet, view: CourseRow, plan: Plan): Said[] {
	const given = view.course.practiceHours;
	const cell = cellAt(of, 'practice');
	if (untouched(cell, given, view.hours / 100)) return [];
	return figureSaid(of, {
		...{ ...practice, from: given, plan },
		...{ path: `${of.path}/practiceHours`, empty: null },
	});
}

/** Nothing given is all of the hours: a formula that says the total, or no hours at all. */
export function segmentPracticeSaid(of: RowOfSheet, view: SegmentRow, plan: Plan): Said[] {
	const given = view.segment.practiceHours;
	const cell = cellAt(of, 'practice');
	if (untouched(cell, given, view.hours / 100)) return [];
	const path = `${of.path}/practiceHours`;
	const isAll = reference.test(cell?.formula ?? '');
	if (given === null && (isAll || says(cell, (view.practice ?? 0) / 100))) return [];
	if (!isAll) return figureSaid(of, { ...practice, from: given, plan, path, empty: null });
	const edits = putAll(plan, [[path, null]]);
	return changeAt(of, { ...practice, from: shown(given), to: '全部', edits });
}

/** Nothing, or the figure that the sheet showed. */
function says(cell: TableCell | null, figure: number): boolean {
	const typed = numberIn(cell);
	return typed.ok && (typed.value === null || near(typed.value, figure));
}

const blocksOf = (course: Course, { cells }: CourseRow) =>
	cells.flatMap(({ semester }) =>
		course.terms.filter((term) => term.semester === semester && term.block && term.weeklyHours > 0),
	);

const outside = { key: 'outside', field: '整周与课外学时' } as const;

/** `30*2+16`: blocks term by term, and what is outside the timetable. */
function blockPuts(of: RowOfSheet, view: CourseRow, formula: string): Put[] | null {
	const { course } = view;
	const blocks = blocksOf(course, view);
	const written = productsIn(formula);
	if (!written || written.products.length !== blocks.length) return null;
	const puts = blocks.flatMap((term, index): Put[] => {
		const { first = 0, second = 0 } = written.products[index] ?? {};
		const path = `${of.path}/terms/${term.id}`;
		return [
			...(sameNumber(first, term.weeklyHours) ? [] : [[`${path}/weeklyHours`, first] as const]),
			...(sameNumber(second, weeksOf(view, term)) ? [] : [[`${path}/weeks`, second] as const]),
		];
	});
	return sameNumber(written.rest, course.outsideHours)
		? puts
		: [...puts, [`${of.path}/outsideHours`, written.rest]];
}

/** Weeks of a block as the sheet shows them. */
function weeksOf({ cells, course }: CourseRow, term: Course['terms'][number]): number {
	const same = course.terms.filter(
		(one) => one.semester === term.semester && one.block && one.weeklyHours > 0,
	);
	const cell = cells.find(({ semester }) => semester === term.semester);
	return (cell?.wholeWeeks[same.indexOf(term)]?.weeks ?? 0) / 100;
}

const blocksTotal = (view: CourseRow): number =>
	view.cells
		.flatMap(({ wholeWeeks }) => wholeWeeks)
		.reduce((sum, { weeklyHours, weeks }) => sum + (weeklyHours * weeks) / 10_000, 0);

export function outsideSaid(of: RowOfSheet, view: CourseRow, plan: Plan): Said[] {
	const { course } = view;
	if (!has(of.sheet, 'outside')) return [];
	const path = `${of.path}/outsideHours`;
	if (blocksOf(course, view).length === 0)
		return figureSaid(of, { ...outside, from: course.outsideHours, plan, path, empty: 0 });
	const cell = cellAt(of, 'outside');
	const from = shown(hundredths(blocksTotal(view) + course.outsideHours) / 100);
	const puts = cell?.formula === undefined ? null : blockPuts(of, view, cell.formula);
	if (puts) {
		const to = cell?.text ?? '';
		return changeAt(of, { ...outside, from, to, edits: putAll(plan, puts) });
	}
	const typed = numberIn(cell);
	if (typed.ok && typed.value !== null && near(typed.value, Number(from))) return [];
	const right = '照“每周学时*周数+课外学时”的原式改写，或在课程详情里修改';
	return [faultAt(of, 'outside', '这门课有整周教学，一个数分不清是整周还是课外学时', right)];
}

/** Where the workbook has a node of a derivation: a row's figure of the schedule, a cell, a bound. */
import { compare, hundredths, whole, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { Derivation } from '#domain/derivation/index.ts';
import { splitPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Book } from '../book.ts';
import { fixed, on } from '../kit/address.ts';
import { scheduleSheet, type PlacedRow, type ScheduleLayout } from '../schedule/layout.ts';
import { termPlace } from './term-places.ts';
import { semesterRow, weeksColumns, weeksSheet } from '../weeks/layout.ts';

/** The place only where it shows the same number: what a reader changes must not change another one. */
const where = (value: Fraction, shown: Hundredths | null | undefined, place: string) =>
	typeof shown === 'number' && compare(value, whole(shown)) === 0 ? place : null;

const lists: Readonly<Record<string, string>> = {
	course: 'courses',
	group: 'groups',
	segment: 'segments',
};

const rowFigures = ['hours', 'practice', 'credits'] as const;

type Rows = ReadonlyMap<string, PlacedRow>;

/** `course/c21/hours`: 总学时, 实践 or 学分 of a row. */
function rowPlace(rows: Rows, { columns }: ScheduleLayout, { figure, value }: Derivation) {
	const [kind = '', id = '', name] = splitPath(figure ?? '');
	const key = rowFigures.find((each) => each === name);
	const placed = rows.get(`${lists[kind]}/${id}`);
	if (!key || !placed) return null;
	return where(value, placed.view[key], on(scheduleSheet, fixed(columns[key], placed.row)));
}

/** `courses/c21/terms/3/weeklyHours`: a cell of the schedule. */
function cellPlace(rows: Rows, { columns }: ScheduleLayout, { path, value }: Derivation) {
	const [list, id] = splitPath(path ?? '');
	const placed = rows.get(`${list}/${id}`);
	const term = placed ? termPlace(placed, columns, path ?? '') : null;
	return term && where(value, term.shown, term.place);
}

const uses = ['teaching', 'exam', 'practice', 'flexible'] as const;

/** `calendar/3/weeks/teaching`: a cell of the weeks table. */
function weeksPlace({ calendar }: Plan, { path, value }: Derivation): string | null {
	const [list, semester, weeks, key] = splitPath(path ?? '');
	const use = uses.find((each) => each === key);
	const entry = calendar.find((each) => String(each.semester) === semester);
	if (list !== 'calendar' || weeks !== 'weeks' || !entry || !use) return null;
	const place = on(weeksSheet, fixed(weeksColumns[use], semesterRow(entry.semester)));
	return where(value, hundredths(entry.weeks[use]), place);
}

/** Finds the place of a node; null: the workbook has it nowhere else. */
export function placesOf({
	plan,
	places: { schedule },
}: Book): (node: Derivation) => string | null {
	const placed = schedule.sections.flatMap(({ rows }) => rows);
	const rows: Rows = new Map(placed.map((row) => [row.view.path, row]));
	return (node) =>
		rowPlace(rows, schedule, node) ??
		(node.operation === 'cell'
			? (weeksPlace(plan, node) ?? cellPlace(rows, schedule, node))
			: null);
}

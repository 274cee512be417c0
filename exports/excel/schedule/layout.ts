/** Where everything of the schedule stands: other sheets refer to these places. */
import type { ScheduleRow, ScheduleSection, ScheduleView } from '../../views/index.ts';
import { runsOf, type Run } from '../kit/address.ts';

export const scheduleSheet = '教学进程表';

/** Columns; weekly hours and weeks take one column a semester, so that what follows them moves. */
export interface ScheduleColumns {
	readonly category: number;
	readonly name: number;
	readonly code: number;
	readonly nature: number;
	readonly credits: number;
	readonly hours: number;
	readonly theory: number;
	readonly practice: number;
	/** Weekly hours of semester s stand in `weekly + s - 1`. */
	readonly weekly: number;
	readonly assessment: number;
	readonly remarks: number;
	readonly creditCheck: number;
	/** Weeks of semester s stand in `weeks + s - 1`; of a segment its hours a week. */
	readonly weeks: number;
	/** Hours of blocks and hours outside the timetable. */
	readonly outside: number;
	/** Paths of the rows; hidden. */
	readonly identity: number;
}

export interface PlacedRow {
	readonly row: number;
	readonly view: ScheduleRow;
	readonly section: ScheduleSection;
}

export interface PlacedSection {
	readonly section: ScheduleSection;
	readonly rows: readonly PlacedRow[];
	/** Rows that its sums add: options of a group are not among them, their group is. */
	readonly counted: readonly Run[];
	readonly subtotal: number;
}

export interface ScheduleLayout {
	readonly columns: ScheduleColumns;
	readonly semesters: number;
	readonly first: number;
	readonly sections: readonly PlacedSection[];
	/** Row by path in the plan: `courses/c21`. */
	readonly rowOf: ReadonlyMap<string, number>;
	readonly total: number;
	readonly load: number;
	readonly teaching: number;
	readonly wholeWeeks: number;
}

function columnsOf(semesters: number): ScheduleColumns {
	const after = 9 + semesters;
	return {
		category: 1,
		name: 2,
		code: 3,
		nature: 4,
		credits: 5,
		hours: 6,
		theory: 7,
		practice: 8,
		weekly: 9,
		assessment: after,
		remarks: after + 1,
		creditCheck: after + 2,
		weeks: after + 3,
		outside: after + 3 + semesters,
		identity: after + 4 + semesters,
	};
}

const flat = (view: ScheduleRow): readonly ScheduleRow[] =>
	view.kind === 'group' ? [view, ...view.members] : [view];

function placeSection(section: ScheduleSection, first: number): PlacedSection {
	const views = section.rows.flatMap(flat);
	const rows = views.map((view, index) => ({ row: first + index, view, section }));
	return {
		section,
		rows,
		counted: runsOf(rows.filter(({ view }) => view.counted).map(({ row }) => row)),
		subtotal: first + rows.length,
	};
}

const firstRow = 5;

export function scheduleLayout({ sections, semesters }: ScheduleView): ScheduleLayout {
	const placed: PlacedSection[] = [];
	for (const section of sections)
		placed.push(placeSection(section, (placed.at(-1)?.subtotal ?? firstRow - 1) + 1));
	const total = (placed.at(-1)?.subtotal ?? firstRow - 1) + 1;
	return {
		columns: columnsOf(semesters.length),
		semesters: semesters.length,
		first: firstRow,
		sections: placed,
		rowOf: new Map(placed.flatMap(({ rows }) => rows.map(({ row, view }) => [view.path, row]))),
		total,
		load: total + 1,
		teaching: total + 2,
		wholeWeeks: total + 3,
	};
}

/** Places of the section's subtotals, of those that `test` admits. */
export const subtotalsOf = (
	{ sections }: ScheduleLayout,
	test: (section: ScheduleSection) => boolean = () => true,
): number[] => sections.filter(({ section }) => test(section)).map(({ subtotal }) => subtotal);

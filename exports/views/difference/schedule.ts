/** 课程与学时 of two plans beside one another: each row that differs, by the columns of the schedule. */
import type { Change, Difference } from '#domain/difference/difference.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { statedFigure } from '../figure.ts';
import { scheduleView } from '../schedule.ts';
import type { ScheduleRow } from '../schedule-row.ts';
import { chineseNumber } from '../words.ts';

export interface ComparedCell {
	readonly before: string;
	readonly after: string;
}

export interface ComparedRow {
	/** `courses/c21` */
	readonly subject: string;
	/** Of the section that it stands in now, or stood in: 专业核心课. */
	readonly section: string;
	readonly kind: Change['kind'] | 'same';
	/** In the order of the columns; of a row that came or went one side is empty. */
	readonly cells: readonly ComparedCell[];
}

export interface ComparedSchedule {
	/** 课程名称, 学分, …, 一, 二, …, 考核 */
	readonly columns: readonly string[];
	/** Of each column the last part of its figures' names, `hours` of `course/c21/hours`; null: it was typed in. */
	readonly figures: readonly (string | null)[];
	readonly rows: readonly ComparedRow[];
}

interface Placed {
	readonly section: string;
	readonly texts: readonly string[];
}

const flat = (row: ScheduleRow): ScheduleRow[] =>
	row.kind === 'group' ? [row, ...row.members] : [row];

function textsOf(row: ScheduleRow, semesters: number): string[] {
	const held = Array.from({ length: semesters }, (_, at) => row.cells[at]?.text ?? '');
	const figures = [row.credits, row.hours, row.theory, row.practice].map(statedFigure);
	return [row.name, row.code, row.nature, ...figures, ...held, row.assessment];
}

/** Rows by path, in the order of the schedule. */
function placedRows(plan: Plan, semesters: number): Map<string, Placed> {
	const { sections } = scheduleView(plan, measure(plan));
	return new Map(
		sections.flatMap(({ name, rows }) =>
			rows
				.flatMap(flat)
				.map((row): [string, Placed] => [
					row.path,
					{ section: name, texts: textsOf(row, semesters) },
				]),
		),
	);
}

/** Keys of both in the order of `after`, what has gone behind what stood before it. */
function together(before: readonly string[], after: readonly string[]): string[] {
	const there = new Set(after);
	const behind = new Map<string | null, string[]>();
	let last: string | null = null;
	for (const key of before)
		if (there.has(key)) last = key;
		else behind.set(last, [...(behind.get(last) ?? []), key]);
	return [
		...(behind.get(null) ?? []),
		...after.flatMap((key) => [key, ...(behind.get(key) ?? [])]),
	];
}

function comparedRow(
	subject: string,
	old: Placed | undefined,
	now: Placed | undefined,
): ComparedRow {
	const length = (now ?? old)?.texts.length ?? 0;
	const cells = Array.from({ length }, (_, at) => ({
		before: old?.texts[at] ?? '',
		after: now?.texts[at] ?? '',
	}));
	const differs =
		cells.some(({ before, after }) => before !== after) || old?.section !== now?.section;
	const kind = !old ? 'added' : !now ? 'removed' : differs ? 'changed' : 'same';
	return { subject, section: (now ?? old)?.section ?? '', kind, cells };
}

/** Every row of both schedules; rows of one section stand together. */
export function comparedSchedule({
	before,
	after,
}: Pick<Difference, 'before' | 'after'>): ComparedSchedule {
	const semesters = Math.max(
		0,
		...[...before.calendar, ...after.calendar].map(({ semester }) => semester),
	);
	const [old, now] = [placedRows(before, semesters), placedRows(after, semesters)];
	const rows = together([...old.keys()], [...now.keys()]).map((path) =>
		comparedRow(path, old.get(path), now.get(path)),
	);
	const sections = [...new Set(rows.map(({ section }) => section))];
	return {
		columns: [
			...['课程名称', '代码', '性质', '学分', '总学时', '理论', '实践'],
			...Array.from({ length: semesters }, (_, at) => chineseNumber(at + 1)),
			'考核',
		],
		figures: [
			...[null, null, null, 'credits', 'hours', 'theory', 'practice'],
			...Array.from({ length: semesters + 1 }, () => null),
		],
		rows: sections.flatMap((section) => rows.filter((row) => row.section === section)),
	};
}

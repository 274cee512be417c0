/** The row of a group: what is taken of its options, which stand within it. */
import { fraction, hundredths, plus, times, type Fraction } from '#domain/exact.ts';
import type { Group } from '#domain/plan/shape.ts';
import type { Entry } from '#domain/plan/totals.ts';
import type { ScheduleCell } from './schedule-cell.ts';
import {
	courseRow,
	figures,
	givesPractice,
	type CourseRow,
	type GroupRow,
	type RowContext,
} from './schedule-row.ts';
import { natureWords } from './words.ts';

/** Weekly hours of one option: its courses together, as the schedule shows each of them. */
const optionWeekly = (rows: readonly CourseRow[], index: number): Fraction =>
	rows.map((row) => row.weekly[index] ?? fraction(0, 1)).reduce(plus, fraction(0, 1));

function groupWeekly(group: Group, first: readonly CourseRow[], semester: number): Fraction {
	const each = group.counts
		? fraction(hundredths(group.counts.weeklyHours[String(semester)] ?? 0), 100)
		: optionWeekly(first, semester - 1);
	return times(each, fraction(group.take, 1));
}

const emptyCells = (semesters: readonly number[]): ScheduleCell[] =>
	semesters.map((semester) => ({ semester, lessons: [], wholeWeeks: [], text: '' }));

/** The row of a group; null where `entry` is a course of its own. */
export function groupRow(
	{ group, load, nature, members }: Entry,
	context: RowContext,
): GroupRow | null {
	if (!group) return null;
	const rows = members.map((member) => courseRow(member, context));
	const options = context.measures.options.get(group.id) ?? [];
	const firstPaths = (options[0] ?? []).map(({ course }) => `courses/${course.id}`);
	const first = rows.filter(({ path }) => firstPaths.includes(path));
	return {
		kind: 'group',
		path: `groups/${group.id}`,
		name: `${group.name}（${options.length} 选 ${group.take}）`,
		code: '',
		nature: natureWords[nature],
		...figures(
			load,
			group.counts
				? givesPractice(group.counts)
				: first.some(({ course }) => givesPractice(course)),
		),
		cells: emptyCells(context.semesters),
		weekly: context.semesters.map((semester) => groupWeekly(group, first, semester)),
		assessment: '',
		remarks: [],
		counted: true,
		group,
		load,
		firstOption: firstPaths,
		members: rows,
	};
}

/**
 * A workbook that comes back (导回): what its cells say otherwise than the plan that it was exported
 * from, cell by cell, as edits of that plan. What cannot be brought back is said, never left out.
 */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { BackSource, ReadBack } from '#domain/read-back/shape.ts';
import type { Table } from '#domain/table.ts';
import { scheduleView, weeksView } from '../views/index.ts';
import { calendarSaid, calendarWords, teachingIn } from './calendar.ts';
import type { FoundSheet, Said } from './cells.ts';
import { findSheet, missingColumns } from './find-sheet.ts';
import { otherSheets, type Sheets } from './other-sheets.ts';
import { scheduleSaid } from './schedule.ts';
import { soundChanges } from './sound.ts';

export interface Brought {
	/** Sheets that can be seen. */
	readonly tables: readonly Table[];
	/** The plan as it was exported, and from where. */
	readonly plan: Plan;
	readonly source: BackSource | null;
	/** Beside the sheets that are brought back; null: not known. */
	readonly others: Sheets | null;
}

const scheduleColumns = new Map([
	['name', '课程名称'],
	['code', '课程代码'],
	['nature', '课程性质'],
	['credits', '学分'],
	['practice', '实践'],
	['assessment', '考核方式'],
	['outside', '整周与课外学时'],
]);

const semesterColumns = (plan: Plan): Map<string, string> =>
	new Map(
		plan.calendar.flatMap(({ semester }) => [
			[`weekly/${semester}`, `第 ${semester} 学期周学时`] as const,
			[`weeks/${semester}`, `第 ${semester} 学期周数`] as const,
		]),
	);

const noSheet = '没有找到教学进程表：工作表可能被删去、隐藏，或标题行不在了';

function said(schedule: FoundSheet, weeks: FoundSheet | null, plan: Plan): Said[] {
	const teaching = teachingIn(weeks, plan);
	const measures = measure(plan);
	const view = scheduleView(plan, measures);
	const before = weeksView(plan, measures).years.flatMap(({ semesters }) => semesters);
	return [
		...(weeks ? calendarSaid(weeks, plan) : []),
		...scheduleSaid(schedule, plan, view, {
			before: (semester) => (before[semester - 1]?.teaching ?? 0) / 100,
			now: (semester) => teaching.get(semester) ?? 0,
		}),
	];
}

export function readBack({ tables, plan, source, others }: Brought): Outcome<ReadBack> {
	const schedule = findSheet(tables, 'schedule');
	const weeks = findSheet(tables, 'weeks');
	if (!schedule.found)
		return failure({ path: '', wrong: noSheet, right: '请用导出的工作簿，保留这张表和它的标题行' });
	const read = new Set(
		[schedule, weeks].flatMap(({ found, originally }) => [
			originally,
			...(found ? [found.name] : []),
		]),
	);
	const all = said(schedule.found, weeks.found, plan);
	const changes = all.flatMap((one) => ('change' in one ? [one.change] : []));
	const sound = soundChanges(plan, changes);
	const columns = new Map([...scheduleColumns, ...semesterColumns(plan)]);
	return success({
		source,
		base: plan,
		changes: sound.changes,
		faults: [...all.flatMap((one) => ('fault' in one ? [one.fault] : [])), ...sound.faults],
		notes: [
			...schedule.notes,
			...weeks.notes,
			...missingColumns(schedule.found, columns),
			...(weeks.found
				? missingColumns(weeks.found, calendarWords)
				: ['没有找到周数分配表，学期周数保持不变。']),
			...all.flatMap((one) => ('note' in one ? [one.note] : [])),
			...(others ? otherSheets(others, read) : []),
		],
	});
}

/** 周数分配表: the weeks of each semester. */
import { put, revisionOf } from '#domain/plan/revision.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { TableRow } from '#domain/table.ts';
import { chineseNumber } from '../views/words.ts';
import { cellIn, changeAt, faultAt, has, ownFormula, type FoundSheet, type Said } from './cells.ts';
import { numberIn, sameNumber, shown } from './values.ts';

export const calendarWords = new Map([
	['teaching', '教学周数'],
	['exam', '考试周数'],
	['practice', '实践教学周数'],
	['flexible', '机动周数'],
] as const);

type Use = Plan['calendar'][number]['weeks'];

function rowOf(sheet: FoundSheet, semester: number): TableRow | null {
	const path = `calendar/${semester}`;
	const { identity } = sheet;
	const body = sheet.rows.filter(({ number }) => number > sheet.head);
	const marked = body.find(({ cells }) => identity !== null && cells.get(identity)?.text === path);
	const name = chineseNumber(semester);
	return marked ?? body.find((row) => cellIn(sheet, row, 'semester')?.text.trim() === name) ?? null;
}

/** Teaching weeks by semester as the file says them; those of the plan where it does not. */
export function teachingIn(sheet: FoundSheet | null, plan: Plan): Map<number, number> {
	return new Map(
		plan.calendar.map(({ semester, weeks }) => {
			const row = sheet && rowOf(sheet, semester);
			const typed = row && has(sheet, 'teaching') ? numberIn(cellIn(sheet, row, 'teaching')) : null;
			return [semester, typed?.ok ? (typed.value ?? 0) : weeks.teaching] as const;
		}),
	);
}

function semesterSaid(sheet: FoundSheet, plan: Plan, semester: number, weeks: Use): Said[] {
	const row = rowOf(sheet, semester);
	const subject = `第${chineseNumber(semester)}学期`;
	if (!row)
		return [{ note: `“${sheet.name}”里没有${subject}这一行；学期不能由工作簿删减，保持不变。` }];
	const of = { sheet, row, path: `calendar/${semester}`, subject };
	return [...calendarWords].flatMap(([key, field]): Said[] => {
		if (!has(sheet, key)) return [];
		const cell = cellIn(sheet, row, key);
		const typed = numberIn(cell);
		if (!typed.ok) return [faultAt(of, key, `${field}${typed.wrong}`, typed.right)];
		const to = typed.value ?? 0;
		if (sameNumber(to, weeks[key])) return [];
		const { edits } = put(revisionOf(plan), `${of.path}/weeks/${key}`, to);
		const note = ownFormula(cell);
		return changeAt(of, { key, field, from: shown(weeks[key]), to: shown(to), edits, note });
	});
}

export const calendarSaid = (sheet: FoundSheet, plan: Plan): Said[] =>
	plan.calendar.flatMap(({ semester, weeks }) => semesterSaid(sheet, plan, semester, weeks));

/** A semester in which a course is held in several terms. */
import type { Edit } from '#domain/plan/edit.ts';
import { put, revisionOf } from '#domain/plan/revision.ts';
import { semesterKey } from '../views/back-keys.ts';
import { stretchHours, type ScheduleCell } from '../views/index.ts';
import { changeAt, faultAt, type Said } from './cells.ts';
import { fieldOf, removed, type Lesson } from './lesson.ts';
import { near, numberIn, productsIn, sameNumber } from './values.ts';

/** What the cell of several terms shows. */
function average({ lessons }: ScheduleCell, teaching: number): number {
	const same = new Set(lessons.map(({ weeks }) => weeks)).size === 1;
	if (same) return lessons.reduce((sum, { weeklyHours }) => sum + weeklyHours, 0) / 100;
	const weeks = teaching || Math.max(...lessons.map((one) => one.weeks)) / 100;
	return stretchHours(lessons) / 100 / weeks;
}

/** `(2*9+4*18)/R12`, each product being one of the terms. */
function severalEdits(lesson: Lesson, formula: string, cell: ScheduleCell): Edit[] | null {
	const { of, plan, shownTerms } = lesson;
	const written = productsIn(formula);
	if (!written || written.rest > 0 || written.products.length !== shownTerms.length) return null;
	return [
		...shownTerms.reduce((now, term, index) => {
			const { first = 0, second = 0 } = written.products[index] ?? {};
			const path = `${of.path}/terms/${term.id}`;
			const weekly = sameNumber(first, term.weeklyHours)
				? now
				: put(now, `${path}/weeklyHours`, first);
			const weeks = (cell.lessons[index]?.weeks ?? 0) / 100;
			return sameNumber(second, weeks) ? weekly : put(weekly, `${path}/weeks`, second);
		}, revisionOf(plan)).edits,
	];
}

function hoursSaid(lesson: Lesson, cell: ScheduleCell): Said[] {
	const { of, plan, semester, hours, shownTerms, weeks } = lesson;
	const key = semesterKey('weekly', semester);
	const field = fieldOf(semester, '周学时');
	const from = cell.text;
	const edits = hours?.formula === undefined ? null : severalEdits(lesson, hours.formula, cell);
	if (edits) return changeAt(of, { key, field, from, to: hours?.text ?? '', edits });
	const typed = numberIn(hours);
	if (typed.ok && !typed.value)
		return changeAt(of, { key, field, from, to: '', edits: removed(plan, of.path, shownTerms) });
	if (typed.ok && typed.value && near(typed.value, average(cell, weeks.before(semester))))
		return [];
	const right = '照“周学时*周数+周学时*周数”的原式改写，或在课程详情里逐段修改';
	return [
		faultAt(of, key, `${field}：这学期分 ${shownTerms.length} 段开，一个数分不清是哪一段`, right),
	];
}

/** What the cell of their weeks shows: their own where they share them, else the teaching weeks. */
function weeksShown({ lessons }: ScheduleCell, teaching: number): number {
	const all = lessons.map(({ weeks }) => weeks / 100);
	return new Set(all).size === 1 ? (all[0] ?? 0) : teaching || Math.max(...all);
}

function weeksSaid({ of, semester, times, weeks }: Lesson, cell: ScheduleCell): Said[] {
	const key = semesterKey('weeks', semester);
	if (!times || times.formula !== undefined) return [];
	const typed = numberIn(times);
	if (typed.ok && near(typed.value ?? 0, weeksShown(cell, weeks.before(semester)))) return [];
	const wrong = `${fieldOf(semester, '周数')}：这学期分几段开，一个数分不清是哪一段`;
	return [faultAt(of, key, wrong, '请在课程详情里逐段修改')];
}

/** Several terms stand as one figure: written out it can be changed, as a bare number it cannot. */
export const severalSaid = (lesson: Lesson, cell: ScheduleCell): Said[] => [
	...hoursSaid(lesson, cell),
	...weeksSaid(lesson, cell),
];

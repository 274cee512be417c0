/** Weekly hours and weeks of a course, semester by semester. */
import type { Edit } from '#domain/plan/edit.ts';
import { insert, put, revisionOf } from '#domain/plan/revision.ts';
import type { Course, CourseTerm, Plan } from '#domain/plan/shape.ts';
import { semesterKey } from '../views/back-keys.ts';
import type { CourseRow, ScheduleCell } from '../views/index.ts';
import { cellAt, changeAt, faultAt, has, ownFormula, type RowOfSheet, type Said } from './cells.ts';
import { fieldOf, removed, type Lesson, type Weeks } from './lesson.ts';
import { severalSaid } from './several-lessons.ts';
import { numberIn, sameNumber, shown } from './values.ts';

/** An id that no other term of the list has: `3`, then `3b`, `3c`… */
export function termIdIn(terms: readonly { readonly id: string }[], semester: number): string {
	const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'];
	const free = letters.find((letter) => !terms.some(({ id }) => id === `${semester}${letter}`));
	return free === undefined ? `${semester}-${terms.length}` : `${semester}${free}`;
}

/** A term that comes into the list: behind the last of an earlier or the same semester. */
export function addTerm(
	plan: Plan,
	path: string,
	terms: readonly { readonly id: string; readonly semester: number }[],
	term: { readonly id: string; readonly semester: number },
): Edit[] {
	const before = terms.filter(({ semester }) => semester <= term.semester).at(-1)?.id ?? null;
	return [...insert(revisionOf(plan), `${path}/${term.id}`, term, before).edits];
}

/** What a cell of weeks says: null is the teaching weeks of the semester. */
function weeksAsked({
	times,
	weeks,
	semester,
}: Lesson): number | null | { wrong: string; right: string } {
	const typed = numberIn(times);
	if (!typed.ok) return typed;
	const teaching = weeks.now(semester);
	if (typed.value === null) return null;
	const follows =
		times?.formula !== undefined && (times.formula.includes('!') || times.formula === '');
	return follows || (times?.formula !== undefined && sameNumber(typed.value, teaching))
		? null
		: typed.value;
}

const isWrong = (asked: ReturnType<typeof weeksAsked>): asked is { wrong: string; right: string } =>
	typeof asked === 'object' && asked !== null;

/** Hours where there were none: a new term, or one that had no hours so far. */
function appears(lesson: Lesson, hours: number): Said[] {
	const { of, view, plan, semester, weeks } = lesson;
	const key = semesterKey('weekly', semester);
	const asked = weeksAsked(lesson);
	if (isWrong(asked))
		return [faultAt(of, semesterKey('weeks', semester), `周数${asked.wrong}`, asked.right)];
	const own = asked !== null && !sameNumber(asked, weeks.now(semester)) ? asked : null;
	const path = `${of.path}/terms`;
	const idle = view.course.terms.find((term) => term.semester === semester && !term.block);
	const term: CourseTerm = {
		...{ id: termIdIn(view.course.terms, semester), semester, weeklyHours: hours },
		...(own === null ? {} : { weeks: own }),
	};
	const edits = idle
		? put(revisionOf(plan), `${path}/${idle.id}/weeklyHours`, hours).edits
		: addTerm(plan, path, view.course.terms, term);
	const to = own === null ? shown(hours) : `${hours}（${own} 周）`;
	return changeAt(of, { key, field: fieldOf(semester, '周学时'), from: '', to, edits });
}

function weeklySaid(lesson: Lesson, term: CourseTerm): Said[] {
	const { of, plan, semester, hours } = lesson;
	const key = semesterKey('weekly', semester);
	const field = fieldOf(semester, '周学时');
	const typed = numberIn(hours);
	if (!typed.ok) return [faultAt(of, key, `${field}${typed.wrong}`, typed.right)];
	const from = shown(term.weeklyHours);
	if (!typed.value)
		return changeAt(of, { key, field, from, to: '', edits: removed(plan, of.path, [term]) });
	if (sameNumber(typed.value, term.weeklyHours)) return [];
	const path = `${of.path}/terms/${term.id}/weeklyHours`;
	const edits = put(revisionOf(plan), path, typed.value).edits;
	return changeAt(of, { key, field, from, to: shown(typed.value), edits, note: ownFormula(hours) });
}

function weeksSaid(lesson: Lesson, term: CourseTerm): Said[] {
	const { of, plan, semester, weeks, times } = lesson;
	const key = semesterKey('weeks', semester);
	if (!has(of.sheet, key) || !numberIn(lesson.hours).ok || !Number(lesson.hours?.text)) return [];
	const asked = weeksAsked(lesson);
	const field = fieldOf(semester, '周数');
	if (isWrong(asked)) return [faultAt(of, key, `${field}${asked.wrong}`, asked.right)];
	const [before, now] = [weeks.before(semester), weeks.now(semester)];
	const own = term.weeks ?? null;
	// What follows the teaching weeks says nothing of its own, unless the plan does and they have changed.
	if (asked === null && (own === null || (sameNumber(own, before) && sameNumber(now, before))))
		return [];
	if (asked !== null && sameNumber(asked, own ?? now)) return [];
	const from = own === null ? `${before}（教学周数）` : shown(own);
	const to = asked === null ? `${now}（教学周数）` : shown(asked);
	const edits = put(revisionOf(plan), `${of.path}/terms/${term.id}/weeks`, asked).edits;
	const note = asked === null ? null : ownFormula(times);
	return changeAt(of, { key, field, from, to, edits, note });
}

const inSemester = (course: Course, semester: number): CourseTerm[] =>
	course.terms.filter((term) => term.semester === semester && !term.block && term.weeklyHours > 0);

/** Weeks of semester `cell.semester`, as hours a week and as how many weeks. */
export function lessonsSaid(
	of: RowOfSheet,
	view: CourseRow,
	cell: ScheduleCell,
	plan: Plan,
	weeks: Weeks,
): Said[] {
	const { semester } = cell;
	const key = semesterKey('weekly', semester);
	if (!has(of.sheet, key)) return [];
	const shownTerms = inSemester(view.course, semester);
	const [hours, times] = [cellAt(of, key), cellAt(of, semesterKey('weeks', semester))];
	const lesson: Lesson = { of, view, plan, semester, weeks, shownTerms, hours, times };
	const [only, ...others] = shownTerms;
	if (only && others.length > 0) return severalSaid(lesson, cell);
	if (only) return [...weeklySaid(lesson, only), ...weeksSaid(lesson, only)];
	const typed = numberIn(hours);
	if (!typed.ok)
		return [faultAt(of, key, `${fieldOf(semester, '周学时')}${typed.wrong}`, typed.right)];
	return typed.value ? appears(lesson, typed.value) : [];
}

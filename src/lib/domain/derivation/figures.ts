/**
 * Every figure of a plan by its name: `totals/hours`, `share/practice`, `semester/3/weekly-load`,
 * `course/c21/hours-per-credit`, `group/g1/hours`, `segment/s4/months`, `weeks/year/1`,
 * `weeks/holiday/1`, `part/core/hours`, `held/core/3` (held.ts), `months/internship`, `count/core`, `count/listed`, `field/语文/hours`, `plan/years`. Names are joined as paths are.
 */
import { joinPath, splitPath } from '../plan/path.ts';
import type { Sources } from './amount.ts';
import { courseCount, fieldHours, outcomeCount } from './count.ts';
import { groupFigure } from './entry.ts';
import { heldFigure } from './held.ts';
import { ownOf } from './own.ts';
import { cell, named, quotient } from './make.ts';
import type { Derivation } from './node.ts';
import { partFigure } from './part.ts';
import { courseFigure, segmentFigure } from './row-figures.ts';
import * as time from './time.ts';
import { totals } from './totals.ts';

type Family = (from: Sources, ...names: string[]) => Derivation | null;

const totalOf: Family = (from, name = '') => {
	const total = ownOf(totals, name)?.(from);
	return total ? named(joinPath('totals', name), total) : null;
};

const shareWords: Readonly<Record<string, string>> = {
	public: '公共基础课程占比',
	professional: '专业课程占比',
	foundation: '专业基础课程占比',
	core: '专业核心课程占比',
	extension: '专业拓展课程占比',
	segments: '实践性教学环节占比',
	other: '其他学时占比',
	practice: '实践性教学占比',
	'practice-most': '实践性教学占比（至多）',
	theory: '理论教学占比',
	elective: '选修课程占比',
};

/** Part ÷ total hours; null where there are none. */
const shareOf: Family = (from, name = '') => {
	const words = ownOf(shareWords, name);
	const part = totalOf(from, name);
	const whole = totalOf(from, 'hours');
	return words && part && whole && from.measures.totals.hours > 0
		? quotient(words, null, [part, whole])
		: null;
};

const semesterFigures: Readonly<Record<string, (semester: number, from: Sources) => Derivation>> = {
	'weekly-load': time.weeklyLoad,
	hours: time.lessonHours,
	'practice-weeks': time.practiceWeeks,
	'held-weeks': time.heldWeeks,
	'practice-off': time.practiceOff,
	weeks: time.semesterWeeks,
};

const weeks: Family = (from, name = '', year = '') => {
	if (name === 'year') return time.yearWeeks(Number(year), from);
	if (name === 'holiday') return time.holidayWeeks(Number(year), from);
	if (name === 'labour') return time.labourWeeks(Number(year), from);
	return name === 'first-year-internship'
		? time.firstYearInternship(from)
		: time.internshipWeeks(name, from);
};

const planFigures: Readonly<Record<string, (from: Sources) => Derivation>> = {
	years: ({ plan }) => cell('修业年限', '年', plan.years, 'years'),
	'graduation-credits': ({ plan }) =>
		cell('毕业要求学分', '学分', plan.graduation.credits, 'graduation/credits'),
};

const families: Readonly<Record<string, Family>> = {
	totals: totalOf,
	share: shareOf,
	course: courseFigure,
	segment: segmentFigure,
	part: partFigure,
	held: heldFigure,
	group: (from, id = '', name = '') => groupFigure(id, name, from),
	semester: (from, semester = '', name = '') =>
		ownOf(semesterFigures, name)?.(Number(semester), from) ?? null,
	weeks,
	months: (from, name = '') => time.months(name, from),
	count: (from, name = '') => (name === 'outcomes' ? outcomeCount(from) : courseCount(name, from)),
	field: (from, field = '') => fieldHours(field, from),
	plan: (from, name = '') => ownOf(planFigures, name)?.(from) ?? null,
};

/** How the figure of this name comes about; null where the plan has no such figure. */
export function derive(from: Sources, figure: string): Derivation | null {
	const [family = '', ...names] = splitPath(figure);
	const node = ownOf(families, family)?.(from, ...names);
	return node ? named(figure, node) : null;
}

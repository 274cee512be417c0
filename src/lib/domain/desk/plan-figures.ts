/** What views over all plans of a school read of one plan: its courses, and its hours by semester. */
import { product, type Hundredths } from '../exact.ts';
import { measure } from '../plan/measure.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import type { Entry } from '../plan/totals.ts';
import type { Category, Nature, Plan } from '../plan/shape.ts';

export interface CourseFigures {
	readonly id: string;
	readonly name: string;
	/** Of the course of the school's library that it is; null: of none. */
	readonly library: string | null;
	readonly category: Category;
	readonly nature: Nature;
	/** In hundredths; null: not given. */
	readonly hours: Hundredths;
	readonly practice: Hundredths | null;
	readonly credits: Hundredths | null;
	readonly semesters: readonly number[];
	/** Where it is held, and which training rooms and fields of the standard it is of. */
	readonly place: string;
	readonly trainings: readonly string[];
	readonly fields: readonly string[];
	/** Of how many like it a student takes how many: 1 of 1, or of a group. */
	readonly taken: { readonly take: number; readonly of: number };
	/** In the timetable by semester (index 0 is semester 1), hours a week. */
	readonly weekly: readonly Hundredths[];
}

/** What is timetabled once: a course, or a group with what is taken of it. */
export interface WeeklyLoad {
	readonly name: string;
	readonly category: Category;
	/** By semester (index 0 is semester 1), hours a week, in hundredths. */
	readonly weekly: readonly Hundredths[];
}

export interface PlanFigures {
	readonly courses: readonly CourseFigures[];
	readonly loads: readonly WeeklyLoad[];
}

/** Hours over weeks, to two places. */
const aWeek = (hours: Hundredths, weeks: Hundredths): Hundredths =>
	weeks > 0 ? Math.round((hours * 100) / weeks) : 0;

const weeklyOf = (timetabled: readonly Hundredths[], weeks: readonly Hundredths[]) =>
	timetabled.map((hours, index) => aWeek(hours, weeks[index] ?? 0));

const loadOf = (entry: Entry, weeks: readonly Hundredths[]): WeeklyLoad => ({
	name: entry.group?.name ?? entry.members[0]?.course.name ?? '',
	category: entry.category,
	weekly: weeklyOf(entry.load.timetabled, weeks),
});

function courseOf(
	measured: CourseHours,
	taken: CourseFigures['taken'],
	weeks: readonly Hundredths[],
): CourseFigures {
	const { course, hours, credits, semesters, practiceLeast, practiceMost, timetabled } = measured;
	const { id, name, library, category, nature, place, trainings, standardFields } = course;
	return {
		...{ id, name, category, nature, hours, credits, semesters, place, trainings, taken },
		...{ library: library ?? null, fields: standardFields },
		practice: practiceLeast === practiceMost ? practiceLeast : null,
		weekly: weeklyOf(timetabled, weeks),
	};
}

export function planFiguresOf(plan: Plan): PlanFigures {
	const { courses, entries, options, totals } = measure(plan);
	const weeks = totals.teachingWeeks;
	const takes = new Map(plan.groups.map(({ id, take }) => [id, take]));
	const takenOf = ({ course: { group } }: CourseHours) => {
		const of = group ? (options.get(group.id)?.length ?? 0) : 0;
		return group && of > 0
			? { take: Math.min(takes.get(group.id) ?? of, of), of }
			: { take: 1, of: 1 };
	};
	return {
		courses: courses
			.filter(({ present }) => present)
			.map((course) => courseOf(course, takenOf(course), weeks)),
		loads: entries.map((entry) => loadOf(entry, weeks)),
	};
}

/** Hours a week of practice in a semester: as much of its hours there as of all of them; null: not given. */
export function practiceAWeek(course: CourseFigures, semester: number): Hundredths | null {
	const weekly = course.weekly[semester - 1] ?? 0;
	if (weekly === 0) return 0;
	if (course.practice === null) return null;
	return course.hours > 0 ? product(weekly, Math.round((course.practice * 100) / course.hours)) : 0;
}

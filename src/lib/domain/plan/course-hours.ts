/** The hours of one course (rules.md, Arithmetic). All figures in hundredths. */
import { hundredths, product, type Hundredths } from '../exact.ts';
import type { Course, CourseTerm, Plan } from './shape.ts';

/** What a course, or one option of a group, brings to the sums. */
export interface Load {
	readonly hours: Hundredths;
	/** Practice hours lie between these; they differ where they are not yet given. */
	readonly practiceLeast: Hundredths;
	readonly practiceMost: Hundredths;
	/** null: not yet given. */
	readonly credits: Hundredths | null;
	/** Timetabled hours by semester (index 0 is semester 1), blocks and outside hours apart. */
	readonly timetabled: readonly Hundredths[];
	/** Whole weeks by semester that a block takes out of the practice weeks. */
	readonly blockWeeks: readonly Hundredths[];
}

export interface CourseHours extends Load {
	readonly course: Course;
	/** Semesters in which it has hours, ascending. */
	readonly semesters: readonly number[];
	/** Has hours and stands in a semester; else it counts for no presence, order or coverage. */
	readonly present: boolean;
}

export type Calendar = Plan['calendar'];

const weeksKept = new WeakMap<Calendar, readonly Hundredths[]>();

/** Teaching weeks by semester (index 0 is semester 1), read once for each calendar. */
export function teachingWeeksOf(calendar: Calendar): readonly Hundredths[] {
	const known = weeksKept.get(calendar);
	if (known) return known;
	const length = calendar.reduce((most, { semester }) => Math.max(most, semester), 0);
	const weeks = new Array<Hundredths>(length).fill(0);
	for (const entry of calendar) weeks[entry.semester - 1] = hundredths(entry.weeks.teaching);
	weeksKept.set(calendar, weeks);
	return weeks;
}

/** Highest semester number of the calendar: the length of every list by semester. */
export const semesterCount = (calendar: Calendar): number => teachingWeeksOf(calendar).length;

export const teachingWeeks = (calendar: Calendar, semester: number): Hundredths =>
	teachingWeeksOf(calendar)[semester - 1] ?? 0;

/** Weeks of a term: its own, else the teaching weeks of its semester; a block has only its own. */
export function termWeeks(term: CourseTerm, calendar: Calendar): Hundredths {
	if (typeof term.weeks === 'number') return hundredths(term.weeks);
	return term.block ? 0 : teachingWeeks(calendar, term.semester);
}

export const termHours = (term: CourseTerm, calendar: Calendar): Hundredths =>
	product(hundredths(term.weeklyHours), termWeeks(term, calendar));

/** Practice never exceeds the hours that a course has: more than all of it cannot be practice. */
const practiceRange = (given: number | null, hours: Hundredths): [Hundredths, Hundredths] => {
	const practice = given === null ? null : Math.min(hundredths(given), hours);
	return [practice ?? 0, practice ?? hours];
};

interface Sums {
	/** By semester: all hours of its terms, those in the timetable, and whole weeks of blocks. */
	readonly held: Hundredths[];
	readonly timetabled: Hundredths[];
	readonly blockWeeks: Hundredths[];
}

function sumsOf(course: Course, calendar: Calendar): Sums {
	const none = new Array<Hundredths>(semesterCount(calendar)).fill(0);
	const sums = { held: none, timetabled: none.slice(), blockWeeks: none.slice() };
	const add = (list: Hundredths[], semester: number, value: Hundredths) => {
		list[semester - 1] = (list[semester - 1] ?? 0) + value;
	};
	for (const term of course.terms) {
		const hours = termHours(term, calendar);
		add(sums.held, term.semester, hours);
		if (term.block) add(sums.blockWeeks, term.semester, termWeeks(term, calendar));
		else add(sums.timetabled, term.semester, hours);
	}
	return sums;
}

function measureCourse(course: Course, calendar: Calendar): CourseHours {
	const { held, timetabled, blockWeeks } = sumsOf(course, calendar);
	let hours = hundredths(course.outsideHours);
	for (const value of held) hours += value;
	const [practiceLeast, practiceMost] = practiceRange(course.practiceHours, hours);
	const semesters: number[] = [];
	for (const [index, value] of held.entries()) if (value > 0) semesters.push(index + 1);
	const credits = course.credits === null ? null : hundredths(course.credits);
	const present = semesters.length > 0;
	return {
		course,
		hours,
		practiceLeast,
		practiceMost,
		credits,
		timetabled,
		blockWeeks,
		semesters,
		present,
	};
}

const kept = new WeakMap<Course, { calendar: Calendar; measured: CourseHours }>();

/** Hours of a course under a calendar; kept as long as both are the same values. */
export function courseHours(course: Course, calendar: Calendar): CourseHours {
	const known = kept.get(course);
	if (known?.calendar === calendar) return known.measured;
	const measured = measureCourse(course, calendar);
	kept.set(course, { calendar, measured });
	return measured;
}

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

/** Highest semester number of the calendar: the length of every list by semester. */
export const semesterCount = (calendar: Calendar): number =>
	calendar.reduce((most, { semester }) => Math.max(most, semester), 0);

export const teachingWeeks = (calendar: Calendar, semester: number): Hundredths =>
	hundredths(calendar.find((entry) => entry.semester === semester)?.weeks.teaching ?? 0);

/** Weeks of a term: its own, else the teaching weeks of its semester; a block has only its own. */
export function termWeeks(term: CourseTerm, calendar: Calendar): Hundredths {
	if (typeof term.weeks === 'number') return hundredths(term.weeks);
	return term.block ? 0 : teachingWeeks(calendar, term.semester);
}

export const termHours = (term: CourseTerm, calendar: Calendar): Hundredths =>
	product(hundredths(term.weeklyHours), termWeeks(term, calendar));

function bySemester(course: Course, calendar: Calendar, of: (term: CourseTerm) => Hundredths) {
	const list = new Array<Hundredths>(semesterCount(calendar)).fill(0);
	for (const term of course.terms)
		list[term.semester - 1] = (list[term.semester - 1] ?? 0) + of(term);
	return list;
}

/** Practice never exceeds the hours that a course has: more than all of it cannot be practice. */
const practiceRange = (given: number | null, hours: Hundredths): [Hundredths, Hundredths] => {
	const practice = given === null ? null : Math.min(hundredths(given), hours);
	return [practice ?? 0, practice ?? hours];
};

function measureCourse(course: Course, calendar: Calendar): CourseHours {
	const inTerms = bySemester(course, calendar, (term) => termHours(term, calendar));
	const hours = inTerms.reduce((sum, value) => sum + value, hundredths(course.outsideHours));
	const [practiceLeast, practiceMost] = practiceRange(course.practiceHours, hours);
	const semesters = inTerms.flatMap((value, index) => (value > 0 ? [index + 1] : []));
	return {
		course,
		hours,
		practiceLeast,
		practiceMost,
		credits: course.credits === null ? null : hundredths(course.credits),
		timetabled: bySemester(course, calendar, (term) =>
			term.block ? 0 : termHours(term, calendar),
		),
		blockWeeks: bySemester(course, calendar, (term) =>
			term.block ? termWeeks(term, calendar) : 0,
		),
		semesters,
		present: semesters.length > 0,
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

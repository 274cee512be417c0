/** What one row of the schedule does in one semester. */
import {
	decimal,
	fraction,
	hundredths,
	plus,
	product,
	type Fraction,
	type Hundredths,
} from '#domain/exact.ts';
import { teachingWeeks, termWeeks, type Calendar } from '#domain/plan/course-hours.ts';
import type { Course, Segment } from '#domain/plan/shape.ts';

/** Hours a week for some weeks; of a course in the timetable, of a block or of a segment. */
export interface Stretch {
	readonly weeklyHours: Hundredths;
	readonly weeks: Hundredths;
	/** Other weeks than the semester's teaching weeks. */
	readonly own: boolean;
}

export interface ScheduleCell {
	readonly semester: number;
	/** In the timetable. */
	readonly lessons: readonly Stretch[];
	/** Whole weeks: blocks of a course, terms of a segment. */
	readonly wholeWeeks: readonly Stretch[];
	/** `4`, `4/9周`, `1周`; empty where it does nothing. */
	readonly text: string;
}

const lessonText = ({ weeklyHours, weeks, own }: Stretch): string =>
	own ? `${decimal(weeklyHours)}/${decimal(weeks)}周` : decimal(weeklyHours);

const totalWeeks = (stretches: readonly Stretch[]): Hundredths =>
	stretches.reduce((sum, { weeks }) => sum + weeks, 0);

export const stretchHours = (stretches: readonly Stretch[]): Hundredths =>
	stretches.reduce((sum, { weeklyHours, weeks }) => sum + product(weeklyHours, weeks), 0);

function cell(
	semester: number,
	lessons: readonly Stretch[],
	wholeWeeks: readonly Stretch[],
): ScheduleCell {
	const there = lessons.filter(({ weeklyHours }) => weeklyHours > 0);
	const weeks = totalWeeks(wholeWeeks);
	const texts = [...there.map(lessonText), ...(weeks > 0 ? [`${decimal(weeks)}周`] : [])];
	return { semester, lessons: there, wholeWeeks, text: texts.join('+') };
}

export function courseCell(course: Course, calendar: Calendar, semester: number): ScheduleCell {
	const terms = course.terms.filter((term) => term.semester === semester);
	const stretches = terms.map((term) => ({
		block: Boolean(term.block),
		weeklyHours: hundredths(term.weeklyHours),
		weeks: termWeeks(term, calendar),
		own: termWeeks(term, calendar) !== teachingWeeks(calendar, semester),
	}));
	return cell(
		semester,
		stretches.filter(({ block }) => !block),
		stretches.filter(({ block }) => block),
	);
}

export function segmentCell(segment: Segment, semester: number): ScheduleCell {
	const terms = segment.terms.filter((term) => term.semester === semester && term.weeks > 0);
	const stretches = terms.map((term) => ({
		weeklyHours: hundredths(term.hoursPerWeek),
		weeks: hundredths(term.weeks),
		own: true,
	}));
	return cell(semester, [], stretches);
}

/**
 * Weekly hours that a row counts in a semester: the sum where all its lessons run the same weeks,
 * else its hours over the teaching weeks.
 */
export function weeklyHours({ lessons }: ScheduleCell, teaching: Hundredths): Fraction {
	const first = lessons[0];
	if (!first) return fraction(0, 1);
	if (lessons.every(({ weeks }) => weeks === first.weeks))
		return lessons.map((lesson) => fraction(lesson.weeklyHours, 100)).reduce(plus);
	return fraction(stretchHours(lessons), teaching || first.weeks);
}

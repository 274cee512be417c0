/** The hours that the library gives a course, laid into the semesters of a plan: in whole steps or not at all. */
import { hundredths, product, type Hundredths } from '../exact.ts';
import { teachingWeeks, termHours, termWeeks, type Calendar } from '../plan/course-hours.ts';
import type { Course, CourseTerm } from '../plan/shape.ts';

/** Weekly hours go in steps of 0.5 (rules.md, Arithmetic); here a course loses or gains whole weeks only. */
const steps = { hours: 50, weeks: 100 } as const;
const mostWeekly = 6000;

interface Laid {
	readonly term: CourseTerm;
	readonly weeks: Hundredths;
	readonly weekly: Hundredths;
}

/** The term whose weekly hours are changed next: the emptiest is filled, the fullest is freed. */
function nextOf(laid: readonly Laid[], rest: Hundredths): number {
	const way = Math.sign(rest);
	const fits = ({ weekly, weeks }: Laid): boolean =>
		weeks > 0 &&
		product(steps.hours, weeks) <= Math.abs(rest) &&
		weekly + way * steps.hours > 0 &&
		weekly + way * steps.hours <= mostWeekly;
	return laid.reduce(
		(best, each, at) =>
			fits(each) && (best < 0 || way * each.weekly < way * (laid[best]?.weekly ?? 0)) ? at : best,
		-1,
	);
}

/** Step by step, evenly over the semesters; null where the rest cannot be laid in steps. */
function evenly(laid: readonly Laid[], change: Hundredths): readonly Laid[] | null {
	let [now, rest] = [[...laid], change];
	while (rest !== 0) {
		const at = nextOf(now, rest);
		const chosen = now[at];
		if (!chosen) return null;
		const step = Math.sign(rest) * steps.hours;
		now = now.with(at, { ...chosen, weekly: chosen.weekly + step });
		rest -= product(step, chosen.weeks);
	}
	return now;
}

/** Of the only semester: as many weeks with the same weekly hours, or with a few more. */
function byWeeks(laid: readonly Laid[], calendar: Calendar, hours: Hundredths): Laid[] | null {
	const [only, ...more] = laid;
	if (!only || more.length > 0 || hours <= 0) return null;
	const most = teachingWeeks(calendar, only.term.semester);
	for (let weekly = only.weekly; weekly <= only.weekly + 400; weekly += steps.hours) {
		const weeks = (hours * 100) / weekly;
		if (weekly > 0 && weeks <= most && weeks % steps.weeks === 0)
			return [{ ...only, weekly, weeks }];
	}
	return null;
}

function termOf({ term, weekly, weeks }: Laid, calendar: Calendar): CourseTerm {
	const changed = { ...term, weeklyHours: weekly / 100 };
	return weeks === termWeeks(term, calendar) ? changed : { ...changed, weeks: weeks / 100 };
}

/**
 * The terms of `course` with `hours` in all; blocks of whole weeks and hours outside the timetable stay.
 * null where they cannot be laid in steps of half an hour a week, or the course stands in no semester.
 */
export function laidHours(course: Course, calendar: Calendar, hours: number): CourseTerm[] | null {
	const held = course.terms.reduce(
		(sum, term) => sum + (term.block ? termHours(term, calendar) : 0),
		hundredths(course.outsideHours),
	);
	const laid = course.terms
		.filter(({ block }) => !block)
		.map((term) => ({
			...{ term, weeks: termWeeks(term, calendar) },
			weekly: hundredths(term.weeklyHours),
		}));
	const wanted = hundredths(hours) - held;
	const now = laid.reduce((sum, { weekly, weeks }) => sum + product(weekly, weeks), 0);
	const found = evenly(laid, wanted - now) ?? byWeeks(laid, calendar, wanted);
	if (!found) return null;
	const terms = new Map(found.map((each) => [each.term, termOf(each, calendar)]));
	return course.terms.map((term) => terms.get(term) ?? term);
}

/** One term in `semester` that holds `hours` as nearly as steps allow; none where there are no weeks. */
export function newTerm(semester: number, calendar: Calendar, hours: number): CourseTerm[] {
	const weeks = teachingWeeks(calendar, semester);
	if (weeks === 0 || hours <= 0) return [];
	const rounded = Math.floor((hundredths(hours) * 100) / weeks / steps.hours) * steps.hours;
	const weekly = Math.min(mostWeekly, Math.max(steps.hours, rounded));
	const term = { id: String(semester), semester, weeklyHours: weekly / 100 };
	const fitted = byWeeks([{ term, weeks, weekly }], calendar, hundredths(hours));
	return [fitted?.[0] ? termOf(fitted[0], calendar) : term];
}

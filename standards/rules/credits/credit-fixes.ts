/** The nearest lawful credits, and the nearest lawful hours, of what carries credits. */
import { ceiling, floor, hundredths, over, product, times, whole } from '#domain/exact.ts';
import type { Fraction, Hundredths } from '#domain/exact.ts';
import { termWeeks } from '#domain/plan/course-hours.ts';
import { edit, type Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Course, CourseTerm, Plan } from '#domain/plan/shape.ts';
import type { Fix } from '#domain/rules/finding.ts';
import type { Range } from '#domain/rules/range.ts';
import type { StandardView } from '../world.ts';
import { creditsPath, type Credited } from './credited.ts';

/** Lawful credits of so many hours; open above where there is no least number of hours a credit. */
export const creditRange = (hours: Hundredths, { min, max }: Range): Range => ({
	min: max && over(whole(hours), max),
	max: min && min.numerator > 0 ? over(whole(hours), min) : null,
});

const halves = (value: Fraction): Fraction => times(value, { numerator: 2, denominator: 1 });

/** Credits in steps of 0.5 nearest to `from` (the least, where there are none yet) of hours > 0; null: no step fits. */
export function nearestCredits(
	hours: Hundredths,
	from: Hundredths | null,
	bounds: Range,
): number | null {
	const range = creditRange(hours, bounds);
	const least = range.min ? ceiling(halves(range.min)) : 1;
	const most = range.max ? floor(halves(range.max)) : Infinity;
	const nearest = Math.min(Math.max((from ?? 0) / 50, least), most);
	return least > most ? null : nearest / 2;
}

/** Paths whose credits must stay alike: every option of a group that has no figures of its own. */
function alike({ plan, measures }: StandardView, row: Credited): string[] {
	const { course, group } = row;
	if (!course || !group || group.counts) return [creditsPath(row)];
	const options = measures.options.get(group.id) ?? [];
	if (options.some((option) => option.length > 1)) return [];
	const members = plan.courses.filter((member) => member.group?.id === group.id);
	return members.map(({ id }) => joinPath('courses', id, 'credits'));
}

export function setCredits(view: StandardView, row: Credited, credits: number): Fix[] {
	const edits = alike(view, row)
		.map((path) => edit(view.plan, path, credits))
		.filter((change): change is Edit => change !== null);
	return edits.length > 0 ? [{ edits, effect: `学分改为 ${credits}` }] : [];
}

interface Change {
	readonly term: CourseTerm;
	readonly weeklyHours: number;
	/** Hours of the whole course after it. */
	readonly hours: Hundredths;
}

/** The smallest change of one term's weekly hours, in steps of 0.5, that brings the course within. */
function changeOf(row: Credited, term: CourseTerm, weeks: Hundredths, bounds: Range): Change[] {
	const credits = whole(row.credits ?? 0);
	const least = bounds.min ? ceiling(times(times(bounds.min, credits), hundred)) : 0;
	const most = bounds.max ? floor(times(times(bounds.max, credits), hundred)) : Infinity;
	const step = product(50, weeks);
	if (step === 0) return [];
	const up = row.hours < least;
	const steps = up ? Math.ceil((least - row.hours) / step) : -Math.ceil((row.hours - most) / step);
	const hours = row.hours + steps * step;
	const weeklyHours = (hundredths(term.weeklyHours) + steps * 50) / 100;
	const fits = hours >= least && hours <= most && weeklyHours > 0 && weeklyHours <= 60;
	return fits ? [{ term, weeklyHours, hours }] : [];
}

const hundred: Fraction = { numerator: 100, denominator: 1 };

/** Practice stays within the hours that are left. */
function practiceEdit(plan: Plan, { id, practiceHours }: Course, hours: Hundredths): Edit | null {
	const fits = hundredths(practiceHours ?? 0) <= hours;
	return fits ? null : edit(plan, joinPath('courses', id, 'practiceHours'), hours / 100);
}

/** Weekly hours of one term of a course of its own; none where no step of 0.5 fits. */
export function setHours(view: StandardView, row: Credited, bounds: Range): (Fix & Change)[] {
	const { course, group, credits } = row;
	if (!course || !credits || (group && !group.counts)) return [];
	const { id, terms } = course.course;
	const [change] = terms
		.filter(({ block }) => !block)
		.flatMap((term) => changeOf(row, term, termWeeks(term, view.plan.calendar), bounds))
		.sort((a, b) => Math.abs(a.hours - row.hours) - Math.abs(b.hours - row.hours));
	if (!change) return [];
	const path = joinPath('courses', id, 'terms', change.term.id, 'weeklyHours');
	const edits = [
		edit(view.plan, path, change.weeklyHours),
		practiceEdit(view.plan, course.course, change.hours),
	].filter((one): one is Edit => one !== null);
	return [
		{ ...change, edits, effect: `周学时改为 ${change.weeklyHours}，共 ${change.hours / 100} 学时` },
	];
}

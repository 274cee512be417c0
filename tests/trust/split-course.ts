/** A course as two that come to the same: lessons shared by the hour, blocks by the week. */
import type { Course, CourseTerm } from '#domain/plan/shape.ts';

/** Of `value` a part in whole steps. */
const part = (value: number, by: number, step: number): number =>
	Math.floor((value * by) / step + 1e-9) * step;
const two = (value: number): number => Math.round(value * 100) / 100;

function splitTerm(term: CourseTerm, by: number): [CourseTerm, CourseTerm] {
	const key = term.block ? 'weeks' : 'weeklyHours';
	const all = term[key] ?? 0;
	const one = two(part(all, by, term.block ? 0.2 : 0.5));
	return [
		{ ...term, [key]: one },
		{ ...term, [key]: two(all - one) },
	];
}

/** Two courses of the same field, nature and semesters; `hoursOf` says what one comes to. */
export function split(course: Course, by: number, hoursOf: (part: Course) => number): Course[] {
	const terms = course.terms.map((term) => splitTerm(term, by));
	const outside = two(part(course.outsideHours, by, 0.5));
	const first = { ...course, terms: terms.map(([one]) => one), outsideHours: outside };
	const second = {
		...course,
		id: `${course.id}-2`,
		terms: terms.map(([, other]) => other),
		outsideHours: two(course.outsideHours - outside),
	};
	if (course.practiceHours === null) return [first, second];
	const practice = Math.min(course.practiceHours, hoursOf(course));
	const own = two(
		Math.max(practice - hoursOf(second), Math.min(part(practice, by, 0.5), hoursOf(first))),
	);
	return [
		{ ...first, practiceHours: own },
		{ ...second, practiceHours: two(practice - own) },
	];
}

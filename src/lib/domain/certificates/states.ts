/** Each point of a certificate with the courses that it is mapped to, and whether it is covered. */
import { groupedBy } from './grouped-by.ts';
import type { Measures } from '../plan/measure.ts';
import type { Course } from '../plan/shape.ts';
import { reachOf, type Reach } from './covered.ts';
import type { Mapped } from './mapped.ts';
import type { Point } from './points.ts';

/** A course that a point is mapped to. */
export interface CourseOf {
	readonly course: Course;
	readonly reach: Reach;
	/** Semesters in which it has hours, ascending. */
	readonly semesters: readonly number[];
	/** One each role, with its hours and its place in the plan. */
	readonly roles: readonly Mapped[];
}

/** A skill or knowledge point with the courses that it is mapped to. */
export interface PointState extends Point {
	/** In the order of the plan; of any role, also those that teach nobody. */
	readonly courses: readonly CourseOf[];
	/** Taught to every student, as the rule certificate/coverage counts it. */
	readonly covered: boolean;
}

/** Courses by point, in the order of the plan. */
function coursesOf(
	mapped: readonly Mapped[],
	measures: Measures,
): ReadonlyMap<string, readonly CourseOf[]> {
	const byCourse = groupedBy(mapped, ({ course }) => course);
	const found = new Map<string, CourseOf[]>();
	for (const { course, semesters } of measures.courses) {
		const own = byCourse.get(course.id);
		if (!own) continue;
		const reach = reachOf(measures, course.id);
		for (const [skill, roles] of groupedBy(own, (one) => one.skill)) {
			const list = found.get(skill) ?? [];
			list.push({ course, reach, semesters, roles });
			found.set(skill, list);
		}
	}
	return found;
}

/** By id, in the order of the standard. */
export function statesOf(
	points: ReadonlyMap<string, Point>,
	mapped: readonly Mapped[],
	isCovered: (point: string) => boolean,
	measures: Measures,
): Map<string, PointState> {
	const courses = coursesOf(mapped, measures);
	return new Map(
		[...points].map(([id, point]) => [
			id,
			{ ...point, courses: courses.get(id) ?? [], covered: isCovered(id) },
		]),
	);
}

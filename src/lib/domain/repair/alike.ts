/** Courses whose figures move alike: the options of a group, so that they stay equal (rules.md, Repair). */
import { courseHours, type CourseHours } from '../plan/course-hours.ts';
import { optionsOf } from '../plan/group-load.ts';
import type { Course, Plan } from '../plan/shape.ts';

/** What moves together: a course of its own, or the courses of all options at one position. */
export function alikeCourses(plan: Plan): { together: Course[]; figures: boolean }[] {
	const measured = plan.courses.map((course) => courseHours(course, plan.calendar));
	const single = plan.courses
		.filter(({ group }) => !group)
		.map((course) => ({ together: [course], figures: true }));
	const grouped = plan.groups.flatMap((group) => {
		const options = optionsOf(group, measured);
		// `counts` says what is counted, whatever the courses bring: their own hours stand as they are.
		if (group.counts)
			return options.flat().map(({ course }) => ({ together: [course], figures: false }));
		return positionsOf(options).map((together) => ({ together, figures: true }));
	});
	return [...single, ...grouped];
}

const shapeOf = ({ course, hours, practiceLeast, practiceMost, credits }: CourseHours): string =>
	JSON.stringify([
		hours,
		practiceLeast,
		practiceMost,
		credits,
		course.terms.map(({ semester, weeklyHours, weeks, block }) => [
			semester,
			weeklyHours,
			weeks ?? null,
			block ?? false,
		]),
	]);

/** Courses of the options by position; none of bundles that are not alike, which stay as they are. */
function positionsOf(options: readonly CourseHours[][]): Course[][] {
	const [first = []] = options;
	const rows = first.map((_, position) => options.map((option) => option[position]));
	const alike = options.every((option) => option.length === first.length);
	const same = rows.every((row) => new Set(row.map((one) => one && shapeOf(one))).size === 1);
	return alike && same ? rows.map((row) => row.flatMap((one) => (one ? [one.course] : []))) : [];
}

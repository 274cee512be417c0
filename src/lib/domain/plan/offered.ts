/** What every student meets: an option of a group counts only where each choice contains it. */
import type { CourseHours } from './course-hours.ts';
import type { Measures } from './measure.ts';
import type { Course } from './shape.ts';

const has = (members: readonly CourseHours[], test: (course: Course) => boolean): boolean =>
	members.some(({ course, present }) => present && test(course));

/**
 * True where a course with hours that is nobody's choice passes `test`, or where so many options of a
 * group pass it that any `take` of them contain one.
 */
export function everyoneMeets(measures: Measures, test: (course: Course) => boolean): boolean {
	return measures.entries.some(({ group, number, members }) => {
		if (!group) return has(members, test);
		const options = measures.options.get(group.id) ?? [];
		return options.filter((option) => !has(option, test)).length < number;
	});
}

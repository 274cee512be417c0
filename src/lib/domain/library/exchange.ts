/** A course that goes from the library into a plan, and from a plan into the library. */
import { courseHours } from '../plan/course-hours.ts';
import { emptyCourse } from '../plan/empty-course.ts';
import type { Course, Plan } from '../plan/shape.ts';
import { newTerm } from './laid-hours.ts';
import type { LibraryCourse } from './library-course.ts';

/** Bound to the library; in `semester` (null: in none yet) with the hours that the library gives it. */
export function courseFrom(
	{ id: library, fields }: LibraryCourse,
	id: string,
	{ calendar }: Plan,
	semester: number | null,
): Course {
	const { hours, practiceHours, credits, assessment, place, textbooks, standardFields } = fields;
	const blank = emptyCourse(id, fields.category, fields.nature);
	return {
		...blank,
		...{ library, code: fields.code, name: fields.name, practiceHours, credits },
		terms: semester === null || hours === null ? [] : newTerm(semester, calendar, hours),
		assessment: assessment ?? blank.assessment,
		place: place ?? '',
		textbooks: [...(textbooks ?? [])],
		standardFields: [...(standardFields ?? [])],
		description: {
			aims: fields.aims ?? '',
			content: fields.content ?? '',
			requirements: fields.requirements ?? '',
			values: fields.values ?? '',
		},
	};
}

/** The record that a plan's course becomes; not yet read by its shape. */
export function recordFrom(course: Course, { calendar, department }: Plan): object {
	const { code, name, category, nature, practiceHours, credits, assessment } = course;
	const { standardFields, place, description } = course;
	const hours = courseHours(course, calendar).hours / 100 || null;
	return {
		...{ code, name, department, category, nature, hours, practiceHours, credits, assessment },
		...{ standardFields, place, ...description },
	};
}

/** 8.1.4: each theme in a course that carries it, else as a lecture. */
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { TeachingSemester } from './layout.ts';

type Theme = Plan['themes'][number];

const lectureHours = 4;

/** A course of that very subject; 国家安全教育 is none of 安全教育. */
const carries = (course: Course, theme: string): boolean =>
	course.terms.length > 0 && (course.name === theme || course.standardFields.includes(theme));

function themeOf(
	theme: string,
	index: number,
	courses: readonly Course[],
	semesters: readonly TeachingSemester[],
): Theme {
	const course = courses.find((candidate) => carries(candidate, theme));
	if (course)
		return {
			theme,
			form: 'course',
			course: course.id,
			semester: course.terms[0]?.semester ?? null,
			hours: null,
		};
	const semester = semesters[index % Math.max(1, semesters.length)]?.semester ?? null;
	return { theme, form: 'lecture', semester, hours: lectureHours };
}

/** One entry a theme, spread over the semesters with lessons. */
export const draftThemes = (
	themes: readonly string[],
	courses: readonly Course[],
	semesters: readonly TeachingSemester[],
): Theme[] => themes.map((theme, index) => themeOf(theme, index, courses, semesters));

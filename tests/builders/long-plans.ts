/** The demonstration's plan with more courses than it has. */
import type { Course, Plan } from '#domain/plan/shape.ts';

/** Ids no other course has; nothing of the standard is claimed twice. */
const copyOf = (course: Course, number: number): Course => ({
	...course,
	id: `copy-${number}`,
	name: `${course.name}（${number}）`,
	group: null,
});

/** Copies of all courses in turn, until there are `size`; each supports the outcomes of its original. */
export function withCourses(plan: Plan, size: number): Plan {
	const { courses } = plan;
	const copies = Array.from({ length: Math.max(0, size - courses.length) }, (_, index) => ({
		original: courses[index % courses.length]!,
		number: index + 1,
	}));
	const added = copies.map(({ original, number }) => copyOf(original, number));
	const outcomes = plan.outcomes.map((outcome) => ({
		...outcome,
		courses: [
			...outcome.courses,
			...copies.flatMap(({ original, number }) =>
				outcome.courses.includes(original.id) ? [`copy-${number}`] : [],
			),
		],
	}));
	return { ...plan, courses: [...courses, ...added].slice(0, size), outcomes };
}

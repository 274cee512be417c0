/** Skills with their courses turned round: courses with their skills. */
import type { SkillCoverage } from '#domain/certificates/coverage.ts';
import type { Mapped } from '#domain/certificates/mapped.ts';
import type { CourseOf } from '#domain/certificates/states.ts';

export interface SkillOf extends Mapped {
	readonly number: string;
}

export interface WithSkills {
	readonly course: CourseOf;
	readonly rows: readonly SkillOf[];
}

/** In the order in which the skills name them; each statement once. */
export function byCourse(skills: readonly SkillCoverage[]): WithSkills[] {
	const found = new Map<string, { course: CourseOf; rows: SkillOf[] }>();
	for (const { skill, courses } of skills)
		for (const course of courses) {
			const one = found.get(course.course.id) ?? { course, rows: [] };
			one.rows.push(...course.roles.map((mapped) => ({ ...mapped, number: skill.number })));
			found.set(course.course.id, one);
		}
	return [...found.values()];
}

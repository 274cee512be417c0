/** The reference plan with one thing changed, which is what an example speaks of. */
import type { Course, Plan, Segment } from '#domain/plan/shape.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

const whole = referencePlan();

/** One course of it changed. */
export const withCourse = (id: string, change: Partial<Course>): Plan =>
	referencePlan({
		courses: whole.courses.map((course) => (course.id === id ? { ...course, ...change } : course)),
	});

export const withoutCourses = (...ids: string[]): Plan =>
	referencePlan({ courses: whole.courses.filter(({ id }) => !ids.includes(id)) });

export const withSegment = (id: string, change: Partial<Segment>): Plan =>
	referencePlan({
		segments: whole.segments.map((segment) =>
			segment.id === id ? { ...segment, ...change } : segment,
		),
	});

export const withoutSegments = (...ids: string[]): Plan =>
	referencePlan({ segments: whole.segments.filter(({ id }) => !ids.includes(id)) });

/** Passages of one chapter without those bound to an item. */
export const withoutPassage = (chapter: string, item: string): Plan =>
	referencePlan({
		chapters: {
			...whole.chapters,
			[chapter]: (whole.chapters[chapter] ?? []).filter(({ meets }) => !meets.includes(item)),
		},
	});

export const withOccupations = (change: Partial<Plan['occupations']>): Plan =>
	referencePlan({ occupations: { ...whole.occupations, ...change } });

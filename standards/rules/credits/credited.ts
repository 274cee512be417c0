/** What carries credits by its hours: each course, and what an option of a group counts as. */
import { hundredths, shareString, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Group } from '#domain/plan/shape.ts';
import type { StandardView } from '../world.ts';

export interface Credited {
	/** `《零售基础》`. */
	readonly name: string;
	/** 0 of a course that stands in no semester. */
	readonly hours: Hundredths;
	readonly credits: Hundredths | null;
	/** null: the figures of a group's option. */
	readonly course: CourseHours | null;
	readonly group: Group | null;
}

function ofCourse(course: CourseHours, group: Group | null): Credited {
	const { name } = course.course;
	return {
		name: `《${name}》`,
		hours: course.present ? course.hours : 0,
		credits: course.credits,
		course,
		group,
	};
}

function ofGroup(group: Group): Credited[] {
	if (!group.counts) return [];
	const { hours, credits } = group.counts;
	return [
		{
			name: `课程组“${group.name}”每个选项`,
			hours: hundredths(hours),
			credits: credits === null ? null : hundredths(credits),
			course: null,
			group,
		},
	];
}

/** A course whose group says what an option counts as needs no credits of its own. */
const isCounted = ({ credits, group }: Credited): boolean => credits !== null || !group?.counts;

/** In the order of the plan; group figures last. */
export function creditedOf({ plan, measures }: StandardView): Credited[] {
	const groups = new Map(plan.groups.map((group) => [group.id, group]));
	const courses = measures.courses.map((course) =>
		ofCourse(course, groups.get(course.course.group?.id ?? '') ?? null),
	);
	return [...courses.filter(isCounted), ...plan.groups.flatMap(ofGroup)];
}

/** Path of its credits. */
export const creditsPath = ({ course, group }: Credited): string =>
	course
		? joinPath('courses', course.course.id, 'credits')
		: joinPath('groups', group?.id ?? '', 'counts', 'credits');

/** Name of its hours a credit. */
export const creditFigure = ({ course, group }: Credited): string =>
	course
		? joinPath('course', course.course.id, 'hours-per-credit')
		: joinPath('group', group?.id ?? '', 'hours-per-credit');

/** Hours a credit; hours without a credit lie above every bound (denominator 0). */
export const ratioOf = ({ hours, credits }: Credited): Fraction => ({
	numerator: hours,
	denominator: credits ?? 0,
});

export const ratioText = ({ hours, credits }: Credited): string =>
	credits ? shareString(hours, credits) : `${hours / 100}/0`;

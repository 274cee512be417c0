/** The map by course: a row each, with its cells by task. */
import { hundredths, type Hundredths } from '../exact.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import type { Measures } from '../plan/measure.ts';
import type { Course } from '../plan/shape.ts';
import type { Role } from './certificate.ts';
import { groupedBy } from './grouped-by.ts';
import { reachOf, type Reach } from './covered.ts';
import type { Mapped } from './mapped.ts';
import type { Point } from './points.ts';

/** Skills of one task by one course: in each role, and each once in whatever role. */
export interface Counts extends Readonly<Record<Role, number>> {
	readonly skills: number;
}

export interface MapRow {
	readonly course: Course;
	/** `none`: its cells show what is mapped to it, but it carries nothing. */
	readonly reach: Reach;
	/** By key of the task; a task that it has no part in is not there. */
	readonly cells: ReadonlyMap<string, Counts>;
	/** 承担条数: skills of any role, each once. */
	readonly carried: number;
	/** Mapped to skills and knowledge points of this certificate. */
	readonly hours: Hundredths;
	/** Some hours are not given. */
	readonly open: boolean;
}

const distinct = (mapped: readonly Mapped[]): number =>
	new Set(mapped.map(({ skill }) => skill)).size;

const countsOf = (mapped: readonly Mapped[]): Counts => {
	const of = (asked: Role): number => distinct(mapped.filter(({ role }) => role === asked));
	return {
		taught: of('taught'),
		practised: of('practised'),
		assessed: of('assessed'),
		skills: distinct(mapped),
	};
};

function rowOf(
	{ course }: CourseHours,
	mapped: readonly Mapped[],
	points: ReadonlyMap<string, Point>,
	measures: Measures,
): MapRow {
	const skills = mapped.filter(({ skill }) => points.get(skill)?.isKnowledge === false);
	const tasks = groupedBy(skills, ({ skill }) => points.get(skill)?.task ?? '');
	const reach = reachOf(measures, course.id);
	return {
		course,
		reach,
		cells: new Map([...tasks].map(([task, own]) => [task, countsOf(own)])),
		carried: reach === 'none' ? 0 : distinct(skills),
		hours: mapped.reduce((sum, { hours }) => sum + hundredths(hours ?? 0), 0),
		open: mapped.some(({ hours }) => hours === null),
	};
}

/** A row for each course of the plan, in its order. */
export function rowsOf(
	mapped: readonly Mapped[],
	points: ReadonlyMap<string, Point>,
	measures: Measures,
): MapRow[] {
	const byCourse = groupedBy(mapped, ({ course }) => course);
	return measures.courses.map((one) =>
		rowOf(one, byCourse.get(one.course.id) ?? [], points, measures),
	);
}

/**
 * How each skill of a certificate is covered, and what is amiss.
 *
 * - `uncovered`: not taught to every student, as the rule certificate/coverage counts it.
 * - `thin`: there is something, but too little: it is only practised or assessed and never taught, or
 *   taught only in options that not everyone takes (both are uncovered too), or it is taught to everyone
 *   in fewer hours than the school asks of a skill. Hours of teaching alone count, those that even the
 *   student with the fewest meets; hours that are not given make nothing thin.
 * - `late`: a course that teaches it ends after the semester of the exam, as certificate/timing has it.
 * - `twice`: a student may be taught it in more than one course; options of which one is taken are one.
 */
import { hundredths, type Hundredths } from '../exact.ts';
import type { Measures } from '../plan/measure.ts';
import { everyoneTaught } from './covered.ts';
import type { CertificateMap } from './map.ts';
import { metOf } from './met.ts';
import type { CourseOf, PointState } from './states.ts';

export const gaps = ['uncovered', 'thin', 'late', 'twice'] as const;
export type Gap = (typeof gaps)[number];

/**
 * Why a skill is not covered. `absent`: no course with hours has it · `untaught`: practised or assessed
 * alone · `some`: taught only in options that not everyone takes.
 */
export type Lack = 'absent' | 'untaught' | 'some';

export interface SkillCoverage extends PointState {
	/** `webcast-operation@2021-2.0`: ids of two certificates may be equal. */
	readonly certificate: string;
	readonly gaps: readonly Gap[];
	/** null: it is covered. */
	readonly lack: Lack | null;
	/** Hours of teaching that every student meets, at least; null: some are not given. */
	readonly hours: Hundredths | null;
	/** Courses that teach it and end after the exam. */
	readonly late: readonly CourseOf[];
	/** Taught to everyone by courses that end in time; without a semester of the exam, as it is covered. */
	readonly inTime: boolean;
	/** Courses with hours that teach it. */
	readonly taughtBy: readonly CourseOf[];
}

export interface CoverageOptions {
	/** Fewest hours of a skill, the school's; null: it asks for none. */
	readonly leastHours: Hundredths | null;
}

const roleIn = ({ roles }: CourseOf) => roles.find(({ role }) => role === 'taught');

const isPresent = ({ reach }: CourseOf): boolean => reach !== 'none';

const idsOf = (courses: readonly CourseOf[]): Set<string> =>
	new Set(courses.map(({ course }) => course.id));

function lackOf({ covered, courses }: PointState, taughtBy: readonly CourseOf[]): Lack | null {
	if (covered) return null;
	if (taughtBy.length > 0) return 'some';
	return courses.some(isPresent) ? 'untaught' : 'absent';
}

function hoursOf(taughtBy: readonly CourseOf[], measures: Measures): Hundredths | null {
	const hours = taughtBy.map((one) => [one.course.id, roleIn(one)?.hours ?? null] as const);
	if (hours.some(([, given]) => given === null)) return null;
	return metOf(measures, new Map(hours.map(([id, given]) => [id, hundredths(given ?? 0)]))).least;
}

const isThin = (
	lack: Lack | null,
	hours: Hundredths | null,
	{ leastHours }: CoverageOptions,
): boolean =>
	lack === null ? leastHours !== null && hours !== null && hours < leastHours : lack !== 'absent';

function coverageOf(
	point: PointState,
	{ key, certificate: { examSemester } }: CertificateMap,
	measures: Measures,
	options: CoverageOptions,
): SkillCoverage {
	const taughtBy = point.courses.filter((one) => isPresent(one) && roleIn(one));
	const late = taughtBy.filter(
		({ semesters }) => (semesters.at(-1) ?? 0) > (examSemester ?? Infinity),
	);
	const lack = lackOf(point, taughtBy);
	const hours = hoursOf(taughtBy, measures);
	const times = metOf(measures, new Map(taughtBy.map(({ course }) => [course.id, 1])));
	const is: Readonly<Record<Gap, boolean>> = {
		uncovered: !point.covered,
		thin: isThin(lack, hours, options),
		late: late.length > 0,
		twice: times.most > 1,
	};
	const timely = idsOf(taughtBy.filter((one) => !late.includes(one)));
	return {
		...point,
		certificate: key,
		gaps: gaps.filter((gap) => is[gap]),
		...{ lack, hours, late, taughtBy },
		inTime: late.length === 0 ? point.covered : everyoneTaught(measures, timely),
	};
}

/** Every skill of a certificate, in the order of the standard; knowledge points are not among them. */
export const skillCoverage = (
	map: CertificateMap,
	measures: Measures,
	options: CoverageOptions,
): SkillCoverage[] =>
	[...map.points.values()]
		.filter(({ isKnowledge }) => !isKnowledge)
		.map((point) => coverageOf(point, map, measures, options));

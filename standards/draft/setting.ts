/** What a draft is made from: the standard, the calendar, and the bounds in force. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { parametersOf } from '../general/parameters.ts';
import { publicCoursesOf } from '../public-courses/rows.ts';
import type { PublicCourseRow } from '../schema/public-courses.ts';
import type { TeachingContent, TeachingStandard } from '../schema/teaching.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { defaultCalendar, teachingSemesters, type Calendar } from './calendar.ts';
import type { TeachingSemester } from './layout.ts';
import type { LoadSolver } from '#domain/solver/program.ts';

export interface DraftOptions {
	readonly cohort: number;
	/** Semesters 1 to 2 × years; default: `defaultCalendar`. */
	readonly calendar?: Calendar;
	readonly school?: Plan['school'];
	readonly department?: string;
	readonly authors?: readonly string[];
	/** Default true. */
	readonly creditSystem?: boolean;
	/** Default `2025`. */
	readonly outline?: string;
	/** National hours of the public courses; default: those of the standard's level. */
	readonly publicCourses?: readonly PublicCourseRow[];
	/** Requirements in force; default: those of the standard and of the national documents. */
	readonly parameters?: readonly Parameter[];
	/** Day on which the draft is checked; default: the first of September of the cohort. */
	readonly today?: string;
	/** Default: the solver as Node finds it. */
	readonly loadSolver?: LoadSolver;
}

export interface Setting {
	readonly teaching: TeachingStandard;
	readonly standard: TeachingContent;
	readonly years: number;
	readonly calendar: Calendar;
	readonly semesters: readonly TeachingSemester[];
	readonly parameters: readonly Parameter[];
	readonly bounds: Bounds;
	readonly rows: readonly PublicCourseRow[];
	readonly creditSystem: boolean;
	readonly today: string;
	readonly loadSolver: LoadSolver | undefined;
}

export function settingOf(teaching: TeachingStandard, options: DraftOptions): Setting {
	const { standard } = teaching;
	const { years } = standard.duration;
	const calendar = options.calendar ?? defaultCalendar(years);
	const parameters = options.parameters ?? parametersOf(teaching);
	return {
		teaching,
		standard,
		years,
		calendar,
		semesters: teachingSemesters(calendar),
		parameters,
		bounds: boundsOf(parameters),
		rows: options.publicCourses ?? publicCoursesOf(standard.level),
		creditSystem: options.creditSystem ?? true,
		today: options.today ?? `${options.cohort}-09-01`,
		loadSolver: options.loadSolver,
	};
}

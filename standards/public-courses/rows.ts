/** National hours of the public courses. */
import type { PublicCourseRow, PublicCourses } from '../schema/public-courses.ts';
import secondary from './secondary.json' with { type: 'json' };

// Their shape is proved by test, once, instead of at every start (as in register.ts).
const tables = [secondary] as unknown as readonly PublicCourses[];

/** National hours of a field, and who answers for the figure. */
export interface NationalHours {
	readonly field: string;
	readonly courses: readonly string[];
	/** Whole hours, all courses of the field together. */
	readonly hours: number;
	readonly source: string;
	readonly confidence: 'A' | 'B' | 'C' | 'G';
	/** null: a default of the draft that gives advice only. */
	readonly confirmed: { readonly by: string; readonly on: string } | null;
}

/** All rows of a level of school in the order of 8.1.1; none where no table is known. */
export const publicCoursesOf = (level: string): readonly PublicCourseRow[] =>
	tables.find((table) => table.level === level)?.rows ?? [];

function nationalHours(row: PublicCourseRow): NationalHours[] {
	const { field, courses, national, source, confidence, confirmed } = row;
	if (!national || confidence === 'ours') return [];
	const names = courses.map(({ name }) => name);
	return [{ field, courses: names, hours: national.least, source, confidence, confirmed }];
}

/** Fields for which a national figure is known. */
export const nationalHoursOf = (level: string): readonly NationalHours[] =>
	publicCoursesOf(level).flatMap(nationalHours);

/** Views over a whole school, as the server gives them to its pages. */
import type { Norms } from './norms.ts';
import type { RoomLoads } from './room-load.ts';
import type { SchoolTerm } from './school-term.ts';
import type { SharedCourse } from './shared-courses.ts';
import type { TeachingPool } from './teacher-load.ts';

export interface SetNorms {
	readonly norms: Norms;
	/** The school has said so; else it is what is usual. */
	readonly isSet: boolean;
}

export interface DeskLoads extends SetNorms {
	/** The semester that is shown, and those that may be chosen. */
	readonly term: SchoolTerm;
	readonly terms: readonly SchoolTerm[];
	readonly teaching: readonly (TeachingPool & { readonly name: string })[];
	readonly rooms: RoomLoads;
}

export interface DeskCourses {
	readonly cohort: number | null;
	readonly cohorts: readonly number[];
	readonly courses: readonly SharedCourse[];
}

/** A semester of a course as the sheet has it: its terms in the plan, and both of its cells. */
import type { Edit } from '#domain/plan/edit.ts';
import { put, revisionOf } from '#domain/plan/revision.ts';
import type { CourseTerm, Plan } from '#domain/plan/shape.ts';
import type { TableCell } from '#domain/table.ts';
import type { CourseRow } from '../views/index.ts';
import { chineseNumber } from '../views/words.ts';
import type { RowOfSheet } from './cells.ts';

export interface Weeks {
	/** Teaching weeks by semester in the plan that was exported. */
	readonly before: (semester: number) => number;
	/** As the file says them now. */
	readonly now: (semester: number) => number;
}

export interface Lesson {
	readonly of: RowOfSheet;
	readonly view: CourseRow;
	readonly plan: Plan;
	readonly semester: number;
	readonly weeks: Weeks;
	readonly shownTerms: readonly CourseTerm[];
	readonly hours: TableCell | null;
	readonly times: TableCell | null;
}

export const fieldOf = (semester: number, what: '周学时' | '周数'): string =>
	`第${chineseNumber(semester)}学期${what}`;

export const removed = (plan: Plan, path: string, terms: readonly CourseTerm[]): Edit[] => [
	...terms.reduce((now, { id }) => put(now, `${path}/terms/${id}`, undefined), revisionOf(plan))
		.edits,
];

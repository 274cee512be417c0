/** 培养规格 × courses: which course supports which outcome, and how one walks over the cells. */
import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Outcome, Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { put, revisionOf } from '../edits/revision.ts';

/** Where the matrix is found from above it. */
export const matrixId = 'outcomes-by-courses';

export interface MatrixPlace {
	/** Rows and columns from 0. */
	readonly row: number;
	readonly column: number;
}

export const supports = (outcome: Outcome, course: string): boolean =>
	outcome.courses.includes(course);

/** Courses of the plan that support it; one that was removed since counts for nothing. */
export const coursesOf = ({ courses }: Plan, outcome: Outcome): number =>
	courses.filter(({ id }) => supports(outcome, id)).length;

export const outcomesOf = ({ outcomes }: Plan, course: string): number =>
	outcomes.filter((outcome) => supports(outcome, course)).length;

/** Sets the course where it does not support the outcome yet, clears it where it does. */
export function toggled(plan: Plan, outcome: Outcome, course: string): Edit[] {
	const rest = outcome.courses.filter((id) => id !== course);
	const next = supports(outcome, course) ? rest : [...rest, course];
	const path = joinPath('outcomes', outcome.id, 'courses');
	return [...put(revisionOf(plan), path, next).edits];
}

/** What the rules say of the courses of an outcome. */
export const findingOn = (findings: readonly Finding[], { id }: Outcome): Finding | null =>
	findings.find(
		({ status, at }) => status !== 'pass' && at.includes(joinPath('outcomes', id, 'courses')),
	) ?? null;

const within = (index: number, last: number): number => Math.max(0, Math.min(index, last));

/** Where a key leads, the counts beyond the last row and column included; null: it does not walk. */
export function matrixWalk(
	{ row, column }: MatrixPlace,
	{ rows, columns }: { readonly rows: number; readonly columns: number },
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): MatrixPlace | null {
	const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
		ArrowUp: [row - 1, column],
		ArrowDown: [row + 1, column],
		ArrowLeft: [row, column - 1],
		ArrowRight: [row, column + 1],
		Home: [ctrlKey ? 0 : row, 0],
		End: [ctrlKey ? rows : row, columns],
		PageUp: [row - 5, column],
		PageDown: [row + 5, column],
	};
	const to = steps[key];
	return to ? { row: within(to[0], rows), column: within(to[1], columns) } : null;
}

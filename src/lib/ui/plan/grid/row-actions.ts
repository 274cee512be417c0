/** Bringing in and moving rows of the table, as edits with their names. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Course, Plan, Segment } from '#domain/plan/shape.ts';
import { addCourse, moveBeside, moveMember } from '../edits/course-list.ts';
import { addSegment } from '../edits/segment-list.ts';
import type { Side } from './drop.ts';
import type { Row } from './row.ts';
import { sectionOf } from './sections.ts';

export interface Action {
	readonly edits: readonly Edit[];
	readonly label: string;
	/** The row to stand on afterwards. */
	readonly row: string;
}

const idOf = (row: Row): string => row.id.slice(row.id.indexOf('/') + 1);

/** Behind the row one stands on, where that is in the same section; else at the section's end. */
export function bringCourse(plan: Plan, course: Course, beside: Row | undefined): Action {
	const near = beside?.kind === 'course' && beside.section === sectionOf(course);
	const edits = addCourse(plan, course, near ? idOf(beside) : undefined);
	return { edits, label: `加入《${course.name}》`, row: `courses/${course.id}` };
}

export function bringSegment(plan: Plan, segment: Segment, beside: Row | undefined): Action {
	const edits = addSegment(plan, segment, beside?.kind === 'segment' ? idOf(beside) : undefined);
	return { edits, label: `加入“${segment.name}”`, row: `segments/${segment.id}` };
}

/** One place up or down among the rows of its section. */
export function moveRow(plan: Plan, rows: readonly Row[], row: Row, by: -1 | 1): Action {
	const list = row.kind === 'course' ? 'courses' : 'segments';
	const order = rows
		.filter((other) => other.kind === row.kind && other.section === row.section)
		.map(idOf);
	const edits = moveMember(plan, list, order, idOf(row), by);
	return { edits, label: `移动 ${row.cells.name?.text ?? ''}`, row: row.id };
}

/** Above or below another row of its section. */
export function carryRow(plan: Plan, row: Row, beside: Row, side: Side): Action {
	const list = row.kind === 'course' ? 'courses' : 'segments';
	const edits = moveBeside(plan, list, idOf(row), idOf(beside), side === 'below');
	return { edits, label: `移动 ${row.cells.name?.text ?? ''}`, row: row.id };
}

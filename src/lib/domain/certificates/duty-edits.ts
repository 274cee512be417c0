/** The edits that say what a position does, and which courses support an outcome. */
import type { Edit } from '../plan/edit.ts';
import { joinPath } from '../plan/path.ts';
import { put, revisionOf } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';

type Duty = NonNullable<Plan['occupations']['duties']>[number];

const path = 'occupations/duties';

function toggled(list: readonly string[], one: string, has: boolean): string[] {
	const others = list.filter((each) => each !== one);
	return has ? [...others, one] : others;
}

function dutyEdits(
	plan: Plan,
	position: string,
	part: 'tasks' | 'courses',
	one: string,
	has: boolean,
): Edit[] {
	const { positions, duties } = plan.occupations;
	const own = duties?.find((duty) => duty.position === position);
	if (!positions.includes(position) || (own?.[part].includes(one) ?? false) === has) return [];
	const duty: Duty = own ?? { position, tasks: [], courses: [] };
	const next = { ...duty, [part]: toggled(duty[part], one, has) };
	const others = (duties ?? []).filter((each) => each.position !== position);
	const isBare = next.tasks.length === 0 && next.courses.length === 0;
	return [...put(revisionOf(plan), path, isBare ? others : [...others, next]).edits];
}

/** `task` is a field of the teaching standard; none where it is so already, or the plan has no such position. */
export const positionTaskEdits = (
	plan: Plan,
	position: string,
	task: string,
	has: boolean,
): Edit[] => dutyEdits(plan, position, 'tasks', task, has);

/** A course beyond those that its tasks bring. */
export const positionCourseEdits = (
	plan: Plan,
	position: string,
	course: string,
	has: boolean,
): Edit[] => dutyEdits(plan, position, 'courses', course, has);

/** Whether a course supports an outcome (培养规格); none where it is so already. */
export function outcomeCourseEdits(
	plan: Plan,
	outcome: string,
	course: string,
	has: boolean,
): Edit[] {
	const own = plan.outcomes.find(({ id }) => id === outcome);
	if (!own || own.courses.includes(course) === has) return [];
	const at = joinPath('outcomes', outcome, 'courses');
	return [...put(revisionOf(plan), at, toggled(own.courses, course, has)).edits];
}

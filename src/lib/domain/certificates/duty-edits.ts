/** The edits that say which 典型工作任务 a position has. */
import type { Edit } from '../plan/edit.ts';
import { put, revisionOf } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';

type Duty = NonNullable<Plan['occupations']['duties']>[number];

const path = 'occupations/duties';

function changed(duty: Duty, task: string, has: boolean): Duty {
	const others = duty.tasks.filter((one) => one !== task);
	return { ...duty, tasks: has ? [...others, task] : others };
}

/** `task` is a field of the teaching standard; none where it is so already, or the plan has no such position. */
export function dutyEdits(plan: Plan, position: string, task: string, has: boolean): Edit[] {
	const { positions, duties } = plan.occupations;
	const own = duties?.find((duty) => duty.position === position);
	if (!positions.includes(position) || (own?.tasks.includes(task) ?? false) === has) return [];
	const next = changed(own ?? { position, tasks: [], courses: [] }, task, has);
	const others = (duties ?? []).filter((duty) => duty.position !== position);
	const isBare = next.tasks.length === 0 && next.courses.length === 0;
	return [...put(revisionOf(plan), path, isBare ? others : [...others, next]).edits];
}

/** What removing a row would do, said before it is done. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { effectOf, worsens, type Effect } from '../check/effect.ts';
import { removeCourse } from '../edits/course-list.ts';
import { removeSegment } from '../edits/segment-list.ts';
import type { Row } from '../grid/row.ts';

export interface Removal {
	/** 《网络营销》 */
	readonly name: string;
	readonly edits: readonly Edit[];
	/** What it makes worse; null: nothing. */
	readonly effect: Effect | null;
	/** Requirements of certificates that are mapped to it. */
	readonly skills: number;
}

function skillsTaught(plan: Plan, course: string): number {
	const mappings = plan.certificates.flatMap(({ mapping }) => mapping);
	return mappings.filter(({ courses }) => courses.some((one) => one.course === course)).length;
}

function editsOf(plan: Plan, row: Row): Edit[] | null {
	const id = row.id.slice(row.id.indexOf('/') + 1);
	const course = row.kind === 'course' ? plan.courses.find((one) => one.id === id) : undefined;
	if (course) return removeCourse(plan, course);
	const segment = row.kind === 'segment' ? plan.segments.find((one) => one.id === id) : undefined;
	return segment ? removeSegment(plan, segment) : null;
}

export function removalOf({ plan, check, checkPlan }: LivePlan, row: Row): Removal | null {
	const edits = editsOf(plan, row);
	if (!edits) return null;
	const effect = effectOf(plan, check, edits, checkPlan);
	const skills = skillsTaught(plan, row.id.slice('courses/'.length));
	return {
		name: `《${row.cells.name?.text ?? ''}》`,
		edits,
		effect: effect && worsens(effect) ? effect : null,
		skills,
	};
}

/** One should think twice; else it simply goes, and can be undone. */
export const isGrave = ({ effect, skills }: Removal): boolean => effect !== null || skills > 0;

/** Any run of edits as a person makes them: cells, courses and terms added, removed, moved. */
import fc from 'fast-check';
import { applyEdits, edit, moveEdit, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { courseOf } from './course-of.ts';

/** Makes an edit of the plan as it stands; `pick` chooses a member of a list. */
type Gesture = (plan: Plan, pick: number, value: number) => Edit | null;

const courseAt = ({ courses }: Plan, pick: number): string => {
	const course = courses[pick % Math.max(1, courses.length)];
	return `courses/${course?.id ?? 'none'}`;
};

function termAt(plan: Plan, pick: number): string {
	const course = plan.courses[pick % Math.max(1, plan.courses.length)];
	const term = course?.terms[pick % Math.max(1, course.terms.length)];
	return `${courseAt(plan, pick)}/terms/${term?.id ?? 'none'}`;
}

function segmentAt({ segments }: Plan, pick: number): string {
	const segment = segments[pick % Math.max(1, segments.length)];
	return `segments/${segment?.id ?? 'none'}`;
}

function segmentTermAt(plan: Plan, pick: number): string {
	const segment = plan.segments[pick % Math.max(1, plan.segments.length)];
	return `${segmentAt(plan, pick)}/terms/${segment?.terms[0]?.id ?? 'none'}`;
}

const gestures: readonly Gesture[] = [
	(plan, pick, value) => edit(plan, `${segmentTermAt(plan, pick)}/weeks`, value),
	(plan, pick, value) => edit(plan, `${segmentTermAt(plan, pick)}/hoursPerWeek`, value),
	(plan, pick, value) => edit(plan, `${segmentTermAt(plan, pick)}/semester`, (value % 6) + 1),
	(plan, pick, value) => edit(plan, `${segmentAt(plan, pick)}/offCampus`, value % 2 === 0),
	(plan, pick, value) => edit(plan, `${segmentAt(plan, pick)}/credits`, value % 4 ? value : null),
	(plan, pick) => edit(plan, `${segmentAt(plan, pick)}/trainings`, []),
	(plan, pick) => edit(plan, segmentAt(plan, pick), undefined),
	(plan, pick, value) =>
		edit(plan, `${courseAt(plan, pick)}/practiceHours`, value % 3 ? value : null),
	(plan, pick, value) => edit(plan, `${courseAt(plan, pick)}/outsideHours`, value),
	(plan, pick, value) =>
		edit(plan, `${courseAt(plan, pick)}/nature`, value % 2 ? 'free' : 'compulsory'),
	(plan, pick, value) =>
		edit(plan, `${courseAt(plan, pick)}/category`, value % 2 ? 'core' : 'public'),
	(plan, pick) => edit(plan, `${courseAt(plan, pick)}/standardFields`, []),
	(plan, pick) => edit(plan, `${courseAt(plan, pick)}/prerequisites`, []),
	(plan, _, value) => edit(plan, 'years', (value % 4) + 1),
	(plan, _, value) => edit(plan, 'creditSystem', value % 2 === 0),
	(plan) => edit(plan, 'themes', []),
	(plan) => edit(plan, 'outcomes/o3/courses', []),
	(plan) => edit(plan, 'entry', '高中毕业'),
	(plan) => edit(plan, 'chapters/quality/quality-1', undefined),
	(plan, pick, value) => edit(plan, `${courseAt(plan, pick)}/credits`, value),
	(plan, pick, value) => edit(plan, `${courseAt(plan, pick)}/name`, `课程 ${value}`),
	(plan, pick, value) => edit(plan, `${termAt(plan, pick)}/weeklyHours`, value),
	(plan, pick) => edit(plan, `${termAt(plan, pick)}/weeks`, undefined),
	(plan, pick, value) => edit(plan, `${termAt(plan, pick)}/weeks`, value),
	(plan, pick) => edit(plan, termAt(plan, pick), undefined),
	(plan, pick) => edit(plan, courseAt(plan, pick), undefined),
	(plan, _, value) => edit(plan, `courses/new${value}`, courseOf({ id: `new${value}` })),
	(plan, pick, value) => {
		const after = plan.courses[value % Math.max(1, plan.courses.length)]?.id ?? null;
		const path = courseAt(plan, pick);
		return path === `courses/${after}` ? null : moveEdit(plan, path, value % 3 ? after : null);
	},
	(plan, pick, value) => edit(plan, `calendar/${(pick % 6) + 1}/weeks/teaching`, value),
	(plan, _, value) => edit(plan, `authors/${plan.authors.length}`, `作者${value}`),
	(plan) => edit(plan, 'authors/0', undefined),
	(plan, _, value) => edit(plan, 'goal', `目标 ${value}`),
];

export const anyGestures = fc.array(fc.tuple(fc.nat(gestures.length - 1), fc.nat(50), fc.nat(20)), {
	maxLength: 12,
});

/** The edits that the gestures come to on `plan`, one after another. */
export function editsOf(plan: Plan, made: readonly [number, number, number][]): Edit[] {
	const edits: Edit[] = [];
	let here = plan;
	for (const [which, pick, value] of made) {
		const next = gestures[which]?.(here, pick, value);
		const after = next ? applyEdits(here, [next]) : null;
		if (!next || !after?.ok) continue;
		edits.push(next);
		here = after.value;
	}
	return edits;
}

/** A new plan has courses that the school keeps in its library: they are bound to it by their names. */
import { put, revisionOf, type Revision } from '../plan/revision.ts';
import type { Course, Plan } from '../plan/shape.ts';
import { planValue, taken } from './fields.ts';
import type { LibraryCourse, LibraryField } from './library-course.ts';

/** Words only: figures are the new plan's own, as its standard and its calendar ask for them. */
const words: readonly LibraryField[] = [
	...(['code', 'place', 'aims', 'content', 'requirements', 'values', 'textbooks'] as const),
];

export interface Bound {
	readonly plan: Plan;
	/** Names of the courses, in the order of the plan. */
	readonly names: readonly string[];
}

/** The one that is meant by a name: of the plan's department, if several departments have it; else null. */
function meant(name: string, department: string, library: readonly LibraryCourse[]) {
	const named = library.filter(({ retired, fields }) => !retired && fields.name.trim() === name);
	const own = named.filter((one) => one.department === department);
	const [only, ...others] = own.length > 0 ? own : named;
	return others.length === 0 ? (only ?? null) : null;
}

function bind(
	revision: Revision,
	course: Course,
	{ id, fields }: LibraryCourse,
	madeUp: readonly LibraryField[],
): Revision {
	const open = words.filter(
		(field) => madeUp.includes(field) || planValue(course, revision.plan, field) === null,
	);
	return open.reduce(
		(now, field) => taken(now, course.id, field, fields) ?? now,
		put(revision, `courses/${course.id}/library`, id),
	);
}

/**
 * The plan with each course bound whose name only one course of the library has. What it says itself
 * stays, but for fields that nobody wrote (`madeUp`).
 */
export function boundByName(
	plan: Plan,
	library: readonly LibraryCourse[],
	madeUp: readonly LibraryField[] = [],
): Bound {
	let revision = revisionOf(plan);
	const names: string[] = [];
	for (const course of plan.courses) {
		const found = course.library ? null : meant(course.name.trim(), plan.department, library);
		if (!found) continue;
		revision = bind(revision, course, found, madeUp);
		names.push(course.name);
	}
	return { plan: revision.plan, names };
}

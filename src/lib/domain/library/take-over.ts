/**
 * A course of the library changes: what each plan that is bound to it takes over, and what it keeps. A
 * plan follows in a field as long as it says there what the library said before; where it says something
 * else, it does so on purpose and keeps it.
 */
import type { Edit } from '../plan/edit.ts';
import { revisionOf, type Revision } from '../plan/revision.ts';
import type { Course, Plan } from '../plan/shape.ts';
import { isSame, libraryFields, planValue, taken } from './fields.ts';
import type { LibraryCourse, LibraryField } from './library-course.ts';

export interface LibraryChange {
	/** null: it was not in the library. */
	readonly before: LibraryCourse | null;
	readonly after: LibraryCourse;
}

export interface FieldOutcome {
	/** Of the plan's course. */
	readonly courseId: string;
	readonly courseName: string;
	readonly field: LibraryField;
	/** `taken`: it follows. `kept`: the plan says something else on purpose. `hindered`: it cannot be laid. */
	readonly as: 'taken' | 'kept' | 'hindered';
	/** What the plan says, and what the library will say. */
	readonly plan: unknown;
	readonly library: unknown;
}

export interface TakenOver {
	readonly edits: readonly Edit[];
	readonly plan: Plan;
	readonly outcomes: readonly FieldOutcome[];
}

/** Fields in which the library will say something that it did not say before. */
export const changedFields = ({ before, after }: LibraryChange): LibraryField[] =>
	libraryFields.filter(
		(field) =>
			after.fields[field] !== null && !isSame(before?.fields[field] ?? null, after.fields[field]),
	);

function settle(
	revision: Revision,
	course: Course,
	field: LibraryField,
	{ before, after }: LibraryChange,
): { revision: Revision; outcome: FieldOutcome | null } {
	const plan = planValue(course, revision.plan, field);
	const library = after.fields[field];
	const said = { courseId: course.id, courseName: course.name, field, plan, library };
	if (isSame(plan, library)) return { revision, outcome: null };
	if (!isSame(plan, before?.fields[field] ?? null))
		return { revision, outcome: { ...said, as: 'kept' } };
	const next = taken(revision, course.id, field, after.fields);
	return next
		? { revision: next, outcome: { ...said, as: 'taken' } }
		: { revision, outcome: { ...said, as: 'hindered' } };
}

/** Courses of a plan that are bound to any of these, with the change of theirs. */
export const boundTo = (
	{ courses }: Plan,
	changes: ReadonlyMap<string, LibraryChange>,
): (readonly [Course, LibraryChange])[] =>
	courses.flatMap((course) => {
		const change = changes.get(course.library ?? '');
		return change ? [[course, change] as const] : [];
	});

/** One batch of edits; courses whose library course is not among `changes` stay as they are. */
export function takeOver(plan: Plan, changes: ReadonlyMap<string, LibraryChange>): TakenOver {
	let revision = revisionOf(plan);
	const outcomes: FieldOutcome[] = [];
	for (const [course, change] of boundTo(plan, changes))
		for (const field of changedFields(change)) {
			const settled = settle(revision, course, field, change);
			revision = settled.revision;
			if (settled.outcome) outcomes.push(settled.outcome);
		}
	return { ...revision, outcomes };
}

/** Where a plan's course says something else than the library does now. */
export function differences(plan: Plan, course: Course, library: LibraryCourse): FieldOutcome[] {
	return libraryFields.flatMap((field) => {
		const [own, theirs] = [planValue(course, plan, field), library.fields[field]];
		if (theirs === null || isSame(own, theirs)) return [];
		const said = { courseId: course.id, courseName: course.name, field, plan: own };
		return [{ ...said, library: theirs, as: 'kept' as const }];
	});
}

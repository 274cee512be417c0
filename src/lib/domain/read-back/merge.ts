/**
 * Three ways: the plan as it was exported, as it stands now, and the file. What both say is nothing;
 * what others have changed meanwhile at the same place is a conflict, and somebody chooses.
 */
import { canonicalJson } from '../plan/canonical.ts';
import { edit as editOf, type Edit } from '../plan/edit.ts';
import { valueAt } from '../plan/path.ts';
import { rebase, touches } from '../plan/rebase.ts';
import { removeCourse } from '../plan/remove-course.ts';
import { put, revisionOf, type Revision } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';
import type { BackChange } from './shape.ts';
import { inWritingOrder } from './writing-order.ts';

/** What others saved between the export and now. */
export interface Meanwhile {
	readonly edits: readonly Edit[];
	/** null: it is not known. */
	readonly by: string | null;
	/** ISO. */
	readonly at: string | null;
}

export interface BackConflict {
	/** What stands there now; undefined: nothing, or the place itself is gone. */
	readonly theirs: unknown;
	readonly by: string | null;
	readonly at: string | null;
}

export interface MergedChange {
	readonly change: BackChange;
	/** `same`: the plan says so already; `gone`: there is no place for it any more. */
	readonly state: 'open' | 'same' | 'conflict' | 'gone';
	readonly conflict: BackConflict | null;
}

function conflictAt(path: string, theirs: unknown, meanwhile: readonly Meanwhile[]): BackConflict {
	const last = meanwhile.findLast(({ edits }) => edits.some((one) => touches(one, path)));
	return { theirs, by: last?.by ?? null, at: last?.at ?? null };
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

function mergedRemoval(
	change: BackChange,
	base: Plan,
	now: Plan,
	meanwhile: readonly Meanwhile[],
): MergedChange {
	const present = valueAt(now, change.row);
	if (present === undefined) return { change, state: 'same', conflict: null };
	if (same(present, valueAt(base, change.row))) return { change, state: 'open', conflict: null };
	return { change, state: 'conflict', conflict: conflictAt(change.row, present, meanwhile) };
}

function mergedCell(change: BackChange, now: Plan, meanwhile: readonly Meanwhile[]): MergedChange {
	const missed = meanwhile.flatMap(({ edits }) => edits);
	const { clashes, edits } = rebase(now, change.edits, missed);
	const [clash] = clashes;
	if (!clash) return { change, state: edits.length === 0 ? 'same' : 'open', conflict: null };
	const row = valueAt(now, change.row);
	const isNew = change.edits.some(({ op, path }) => op === 'add' && path === change.row);
	const state = row === undefined && !isNew ? 'gone' : 'conflict';
	return { change, state, conflict: conflictAt(clash.edit.path, clash.theirs, meanwhile) };
}

/** What an override of a conflict cannot be put to: the way to its place is gone. */
const reachable = (now: Plan, change: BackChange): boolean =>
	change.removes || change.edits.every(({ path }) => canPut(now, path));

const canPut = (now: Plan, path: string): boolean => {
	const above = path.split('/').slice(0, -1).join('/');
	return above === '' || valueAt(now, above) !== undefined;
};

export function merged(
	changes: readonly BackChange[],
	base: Plan,
	now: Plan,
	meanwhile: readonly Meanwhile[],
): MergedChange[] {
	return changes.map((change) => {
		const one = change.removes
			? mergedRemoval(change, base, now, meanwhile)
			: mergedCell(change, now, meanwhile);
		return one.state === 'conflict' && !reachable(now, change) ? { ...one, state: 'gone' } : one;
	});
}

function removedFrom(revision: Revision, path: string): Revision {
	const { plan } = revision;
	const course = plan.courses.find(({ id }) => path === `courses/${id}`);
	if (!course) return put(revision, path, undefined);
	const edits = removeCourse(plan, course);
	return { plan: applied(plan, edits), edits: [...revision.edits, ...edits] };
}

const applied = (plan: Plan, edits: readonly Edit[]): Plan => rebase(plan, edits, []).plan;

/** The file's value, whatever stands there now. */
const overridden = (revision: Revision, edits: readonly Edit[]): Revision =>
	edits.reduce((now, { op, path, to }) => {
		const made = editOf(now.plan, path, op === 'remove' ? undefined : to);
		return made ? put(now, path, op === 'remove' ? undefined : to) : now;
	}, revision);

function taken(revision: Revision, { change, state }: MergedChange): Revision {
	if (state === 'same' || state === 'gone') return revision;
	if (change.removes) return removedFrom(revision, change.row);
	if (state === 'conflict') return overridden(revision, change.edits);
	const { plan, edits } = rebase(revision.plan, change.edits, []);
	return { plan, edits: [...revision.edits, ...edits] };
}

/** The plan with what was chosen, and the edits that make it so. */
export function broughtBack(
	now: Plan,
	changes: readonly MergedChange[],
	chosen: ReadonlySet<string>,
): Revision {
	const wanted = changes.filter(({ change }) => chosen.has(change.id));
	return inWritingOrder(wanted, ({ change }) => change).reduce(taken, revisionOf(now));
}

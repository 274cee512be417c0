/** Collects the edits of one intention, each made on the plan as the ones before it left it. */
import { applyEdit, edit, moveEdit, type Edit } from './edit.ts';
import type { Plan } from './shape.ts';

export interface Revision {
	readonly plan: Plan;
	readonly edits: readonly Edit[];
}

export const revisionOf = (plan: Plan): Revision => ({ plan, edits: [] });

function take(revision: Revision, made: Edit | null): Revision {
	if (!made) return revision;
	const after = applyEdit(revision.plan, made);
	if (!after.ok) throw new Error(`an edit of our own does not apply: ${JSON.stringify(made)}`);
	return { plan: after.value, edits: [...revision.edits, made] };
}

/** Makes the value at `path` be `to`; undefined takes it away. */
export const put = (revision: Revision, path: string, to: unknown): Revision =>
	take(revision, edit(revision.plan, path, to));

/** Brings a new list member behind `after` (null: first; undefined: last). */
export const insert = (
	revision: Revision,
	path: string,
	to: unknown,
	after?: string | null,
): Revision =>
	take(revision, { op: 'add', path, from: null, to, ...(after === undefined ? {} : { after }) });

export const moveBehind = (revision: Revision, path: string, after: string | null): Revision =>
	take(revision, moveEdit(revision.plan, path, after));

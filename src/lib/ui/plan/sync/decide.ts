/** A person decides a conflict: mine, theirs, or neither (ui/design.md §4). */
import type { Edit } from '#domain/plan/edit.ts';
import type { Batch } from './batch.ts';
import type { Queue } from './queue.ts';
import { rebaseBatches, type Conflict } from './rebase.ts';

export type Choice = 'mine' | 'theirs' | 'neither';

/** Our edit as it must now be written; null: nothing is to be changed. */
export function decidedEdit({ edit, theirs, gone }: Conflict, choice: Choice): Edit | null {
	if (choice === 'theirs' || gone) return null;
	const to = choice === 'mine' ? edit.to : edit.from;
	const removes = choice === 'mine' && edit.op === 'remove';
	if (removes) return { ...edit, from: theirs };
	const takesBack = choice === 'neither' && edit.op === 'add';
	if (takesBack) return { op: 'remove', path: edit.path, from: theirs, to: null };
	return { op: 'set', path: edit.path, from: theirs, to };
}

function rewritten(batch: Batch, edit: Edit, by: Edit | null, requestId: string): Batch {
	// What goes with a removal does not go without it.
	if (edit.op === 'remove' && by?.op !== 'remove') return { ...batch, edits: by ? [by] : [] };
	const edits = batch.edits.flatMap((one) => (one === edit ? (by ? [by] : []) : [one]));
	return { ...batch, edits, requestId };
}

/**
 * Takes the choice into the batch. What was decided is a new intention: it gets `newId`, for the
 * server may know the old one.
 */
export function decide(queue: Queue, conflict: Conflict, choice: Choice, newId: string): Queue {
	const by = decidedEdit(conflict, choice);
	const pending = queue.pending.map((batch) =>
		batch.requestId === conflict.requestId ? rewritten(batch, conflict.edit, by, newId) : batch,
	);
	return { ...queue, ...rebaseBatches(queue.base, pending) };
}

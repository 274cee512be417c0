/** Puts batches that wait on top of what others did meanwhile; what clashes is left for a person. */
import type { Edit } from '#domain/plan/edit.ts';
import { rebase, type Clash } from '#domain/plan/rebase.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Batch } from './batch.ts';

/** One of our edits on a place that somebody else has changed; its `from` is older than both. */
export interface Conflict extends Clash {
	readonly requestId: string;
}

export interface Waiting {
	/** Base with every edit that holds. */
	readonly plan: Plan;
	/** Batches as they are to be sent; those in which nothing is left to do are dropped. */
	readonly pending: readonly Batch[];
	readonly conflicts: readonly Conflict[];
}

interface Run {
	plan: Plan;
	conflicts: Conflict[];
	/** Sets of a path that are still to come, by path. */
	ahead: Map<string, number>;
	/** Value before the first of several sets of one path, where an earlier one clashed. */
	before: Map<string, unknown>;
}

function countSets(batches: readonly Batch[]): Map<string, number> {
	const ahead = new Map<string, number>();
	for (const { edits } of batches)
		for (const { op, path } of edits) if (op === 'set') ahead.set(path, (ahead.get(path) ?? 0) + 1);
	return ahead;
}

/** One less ahead; an edit whose forerunner clashed stands for both. */
function inherit(run: Run, edit: Edit): Edit {
	if (edit.op !== 'set') return edit;
	run.ahead.set(edit.path, (run.ahead.get(edit.path) ?? 1) - 1);
	if (!run.before.has(edit.path)) return edit;
	const from = run.before.get(edit.path);
	run.before.delete(edit.path);
	return { ...edit, from };
}

/** A clash is put to the person once: of several sets of one path the last one is asked about. */
function putToPerson(run: Run, requestId: string, clash: Clash): Edit[] {
	const { op, path, from } = clash.edit;
	if (op === 'set' && (run.ahead.get(path) ?? 0) > 0) {
		run.before.set(path, from);
		return [];
	}
	run.conflicts.push({ requestId, ...clash });
	return [clash.edit];
}

/** The edit as it now is; a clashing one stays until it is decided. */
function rebaseEdit(run: Run, requestId: string, made: Edit): readonly Edit[] {
	const { plan, edits, clashes } = rebase(run.plan, [inherit(run, made)], []);
	const [clash] = clashes;
	if (clash) return putToPerson(run, requestId, clash);
	run.plan = plan;
	return edits;
}

export function rebaseBatches(base: Plan, batches: readonly Batch[]): Waiting {
	const run: Run = { plan: base, conflicts: [], ahead: countSets(batches), before: new Map() };
	const pending = batches.flatMap((batch) => {
		const edits = batch.edits.flatMap((edit) => rebaseEdit(run, batch.requestId, edit));
		return edits.length > 0 ? [{ ...batch, edits }] : [];
	});
	return { plan: run.plan, pending, conflicts: run.conflicts };
}

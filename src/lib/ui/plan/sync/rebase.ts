/**
 * Puts batches that wait on top of what others did meanwhile. At one place the later value wins as long
 * as both were heard of at once; what was made apart, or would take away more than a value, is left for
 * a person, and holds up nothing else.
 */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { applyEdit, type Edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import { rebase, type Clash } from '#domain/plan/rebase.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Batch } from './batch.ts';

/** One of our edits on a place that somebody else has changed; its `from` is older than both. */
export interface Conflict extends Clash {
	readonly requestId: string;
	/** When ours was made. */
	readonly at: string;
}

/** A value of ours that has come over one of theirs which we had not seen. */
export interface Over {
	readonly edit: Edit;
	readonly theirs: unknown;
}

export interface Waiting {
	/** Base with every edit that holds. */
	readonly plan: Plan;
	/** As they are to be sent; what clashes stands by itself, what has nothing left to do is dropped. */
	readonly pending: readonly Batch[];
	readonly conflicts: readonly Conflict[];
	readonly over: readonly Over[];
}

interface Run {
	plan: Plan;
	conflicts: Conflict[];
	over: Over[];
	/** Sets of a path that are still to come, by path. */
	ahead: Map<string, number>;
	/** Value before the first of several sets of one path, where an earlier one clashed. */
	before: Map<string, unknown>;
}

/** What became of one edit. */
type Fate = { readonly clear: readonly Edit[] } | { readonly clash: Clash };

function countSets(batches: readonly Batch[]): Map<string, number> {
	const ahead = new Map<string, number>();
	for (const { edits } of batches)
		for (const { op, path } of edits) if (op === 'set') ahead.set(path, (ahead.get(path) ?? 0) + 1);
	return ahead;
}

const isNow = (plan: Plan, { path, from }: Edit): boolean => {
	const present = valueAt(plan, path);
	return present !== undefined && canonicalJson(present) === canonicalJson(from ?? null);
};

/** One less ahead; an edit whose forerunner clashed stands for both, unless it was made on what is there. */
function inherit(run: Run, edit: Edit): Edit {
	if (edit.op !== 'set') return edit;
	run.ahead.set(edit.path, (run.ahead.get(edit.path) ?? 1) - 1);
	if (!run.before.has(edit.path)) return edit;
	const from = run.before.get(edit.path);
	run.before.delete(edit.path);
	return isNow(run.plan, edit) ? edit : { ...edit, from };
}

/** A value over a value: nothing else goes with it, and it can be taken back in one step. */
const isValueOver = ({ edit, gone }: Clash): boolean =>
	!gone && (edit.op === 'set' || edit.op === 'add');

/** Ours comes later and both were at it at once: it stands, and both are told. */
function winsLater(run: Run, clash: Clash): Fate {
	const { edit, theirs } = clash;
	const ours: Edit = { op: 'set', path: edit.path, from: theirs, to: edit.to, unseen: true };
	const after = applyEdit(run.plan, ours);
	if (!after.ok) return { clash };
	run.plan = after.value;
	run.over.push({ edit: ours, theirs });
	return { clear: [ours] };
}

function fateOf(run: Run, made: Edit, apart: boolean): Fate {
	const { plan, edits, clashes } = rebase(run.plan, [inherit(run, made)], []);
	const [clash] = clashes;
	if (!clash) {
		run.plan = plan;
		return { clear: edits };
	}
	const { op, path, from } = clash.edit;
	// Of several sets of one path the last one counts, and is asked about, if at all.
	if (op === 'set' && (run.ahead.get(path) ?? 0) > 0) {
		run.before.set(path, from);
		return { clear: [] };
	}
	return isValueOver(clash) && !apart ? winsLater(run, clash) : { clash };
}

/** An id for what is split off; the server never hears it before a person has decided. */
function freeId(requestId: string, taken: Set<string>): string {
	for (let number = 1; ; number += 1) {
		const id = `${requestId.slice(0, 40)}-${number}`;
		if (taken.has(id)) continue;
		taken.add(id);
		return id;
	}
}

/** A removal goes with all that it takes along, or not at all. */
const isWhole = (clashes: readonly Clash[]): boolean =>
	clashes.some(({ edit: { op } }) => op === 'remove');

function rebaseBatch(run: Run, batch: Batch, taken: Set<string>): Batch[] {
	const { plan, over } = run;
	run.over = [];
	const fates = batch.edits.map((edit) => fateOf(run, edit, batch.apart ?? false));
	const clear = fates.flatMap((fate) => ('clear' in fate ? fate.clear : []));
	const clashes = fates.flatMap((fate) => ('clash' in fate ? [fate.clash] : []));
	if (isWhole(clashes)) {
		[run.plan, run.over] = [plan, over];
		const { requestId, at } = batch;
		run.conflicts.push(...clashes.map((clash) => ({ requestId, at, ...clash })));
		return [batch];
	}
	run.over = [...over, ...run.over];
	const requestId =
		clear.length > 0 && clashes.length > 0 ? freeId(batch.requestId, taken) : batch.requestId;
	run.conflicts.push(...clashes.map((clash) => ({ requestId, at: batch.at, ...clash })));
	const held = { ...batch, requestId, edits: clashes.map(({ edit }) => edit) };
	return [{ ...batch, edits: clear }, held].filter(({ edits }) => edits.length > 0);
}

export function rebaseBatches(base: Plan, batches: readonly Batch[]): Waiting {
	const ahead = countSets(batches);
	const run: Run = { plan: base, conflicts: [], over: [], ahead, before: new Map() };
	const taken = new Set(batches.map(({ requestId }) => requestId));
	const pending = batches.flatMap((batch) => rebaseBatch(run, batch, taken));
	return { plan: run.plan, pending, conflicts: run.conflicts, over: run.over };
}

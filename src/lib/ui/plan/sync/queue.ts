/**
 * The plan of one tab: what the server has, what waits to be sent, and what both come to.
 * Pure: every event gives the next state; sending, storing and the clock lie around it.
 */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import { touches } from '#domain/plan/rebase.ts';
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Batch, PlanChange, Rejection, Saved } from './batch.ts';
import { rebaseBatches, type Conflict } from './rebase.ts';

export interface Queue {
	/** The plan at `revision`, as the server has it. */
	readonly base: Plan;
	readonly revision: number;
	/** In the order in which they were made; the first may be on its way. */
	readonly pending: readonly Batch[];
	/** What the person sees: base with everything pending that does not clash. */
	readonly plan: Plan;
	/** To be decided before anything more is sent. */
	readonly conflicts: readonly Conflict[];
	/** Batches that the server will not take; the person is told, and may copy what was in them. */
	readonly rejected: readonly Rejection[];
	/** Others' latest changes, newest first: who touched a place. */
	readonly recent: readonly PlanChange[];
	/** A change was missed: the plan must be read again. */
	readonly gap: boolean;
}

const remembered = 50;

function settled(queue: Queue, pending: readonly Batch[]): Queue {
	return { ...queue, ...rebaseBatches(queue.base, pending) };
}

/** Begins with the plan as read; `kept` are batches that an earlier visit could not send. */
export function begin(plan: Plan, revision: number, kept: readonly Batch[] = []): Queue {
	const empty: Queue = {
		base: plan,
		revision,
		pending: [],
		plan,
		conflicts: [],
		rejected: [],
		recent: [],
		gap: false,
	};
	return kept.length > 0 ? settled(empty, kept) : empty;
}

/** The plan was read again: everything pending goes on top of it. */
export const reread = (queue: Queue, plan: Plan, revision: number): Queue =>
	revision < queue.revision
		? queue
		: settled({ ...queue, base: plan, revision, gap: false }, queue.pending);

/**
 * A new intention. Its edits say what they were made on: what somebody else changed while it was
 * being typed is a conflict at once. Faults: it does not fit the plan at all.
 */
export function stage(queue: Queue, batch: Batch): Outcome<Queue> {
	const next = settled(queue, [...queue.pending, batch]);
	const lost = next.conflicts.find(({ requestId, gone }) => gone && requestId === batch.requestId);
	if (!lost) return success(next);
	return failure({
		path: lost.edit.path,
		wrong: '这里已经没有这一项',
		right: '请看一下现在的内容',
	});
}

const without = (pending: readonly Batch[], requestId: string): readonly Batch[] =>
	pending.filter((batch) => batch.requestId !== requestId);

function advance(queue: Queue, edits: readonly Edit[], revision: number): Queue {
	const base = applyEdits(queue.base, edits);
	return base.ok ? { ...queue, base: base.value, revision } : { ...queue, gap: true };
}

/**
 * The server has taken `batch` as `edits`. Where it took it as it was nothing changes for the eye,
 * and the plan stays the same value: nothing is checked or drawn again.
 */
function confirmed(queue: Queue, batch: Batch, edits: readonly Edit[], revision: number): Queue {
	const rest = without(queue.pending, batch.requestId);
	const next = advance(queue, edits, revision);
	const first = queue.pending[0] === batch && queue.conflicts.length === 0;
	if (next.gap || !first || canonicalJson(edits) !== canonicalJson(batch.edits))
		return settled(next, rest);
	return { ...next, base: rest.length === 0 ? queue.plan : next.base, pending: rest };
}

/** A revision that the server tells of, our own included; an old one changes nothing. */
export function received(queue: Queue, change: PlanChange): Queue {
	if (change.revision <= queue.revision || queue.gap) return queue;
	if (change.revision > queue.revision + 1) return { ...queue, gap: true };
	const ours = queue.pending.find((batch) => batch.requestId === change.requestId);
	if (ours) return confirmed(queue, ours, change.edits, change.revision);
	const next = advance(queue, change.edits, change.revision);
	const recent = [change, ...queue.recent].slice(0, remembered);
	return settled({ ...next, recent }, next.pending);
}

/** The server has saved the batch `requestId`. */
export function saved(queue: Queue, requestId: string, answer: Saved): Queue {
	const caught = answer.missed.reduce(received, queue);
	const batch = caught.pending.find((one) => one.requestId === requestId);
	if (!batch) return caught;
	const known = caught.gap || answer.revision <= caught.revision;
	if (known) return settled(caught, without(caught.pending, requestId));
	if (answer.revision === caught.revision + 1)
		return confirmed(caught, batch, answer.edits, answer.revision);
	return settled({ ...caught, gap: true }, without(caught.pending, requestId));
}

/** The server will never take the batch `requestId`: it leaves the plan, and is kept to be shown. */
export function rejected(queue: Queue, requestId: string, why: Omit<Rejection, 'batch'>): Queue {
	const batch = queue.pending.find((one) => one.requestId === requestId);
	if (!batch) return queue;
	const next = { ...queue, rejected: [...queue.rejected, { batch, ...why }] };
	return settled(next, without(queue.pending, requestId));
}

export const forget = (queue: Queue, requestId: string): Queue => ({
	...queue,
	rejected: queue.rejected.filter(({ batch }) => batch.requestId !== requestId),
});

/** Gives up everything that waits. */
export const discard = (queue: Queue): Queue => settled(queue, []);

/** Who last changed `path`, something above it or below it. */
export function lastToTouch(queue: Queue, path: string): PlanChange | null {
	return queue.recent.find((change) => change.edits.some((edit) => touches(edit, path))) ?? null;
}

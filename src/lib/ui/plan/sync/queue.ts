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
import { lostIn, remember, wonOver, type Meeting, type Own } from './meeting.ts';
import { rebaseBatches, type Conflict } from './rebase.ts';

export interface Queue {
	/** The plan at `revision`, as the server has it. */
	readonly base: Plan;
	readonly revision: number;
	/** In the order in which they were made; the first may be on its way. */
	readonly pending: readonly Batch[];
	/** What the person sees: base with everything pending that does not clash. */
	readonly plan: Plan;
	/** To be decided by a person; everything else is sent meanwhile. */
	readonly conflicts: readonly Conflict[];
	/** Where two were at one place at once, and the person is still to be told; oldest first. */
	readonly meetings: readonly Meeting[];
	/** What this tab saved last at each place. */
	readonly own: Own;
	/** Batches that the server will not take; the person is told, and may copy what was in them. */
	readonly rejected: readonly Rejection[];
	/** Others' latest changes, newest first: who touched a place. */
	readonly recent: readonly PlanChange[];
	/** A change was missed: the plan must be read again. */
	readonly gap: boolean;
}

const remembered = 500;

function settled(queue: Queue, pending: readonly Batch[]): Queue {
	const { over, ...waiting } = rebaseBatches(queue.base, pending);
	const won = over.map((one) => wonOver(one, lastToTouch(queue, one.edit.path)));
	return { ...queue, ...waiting, meetings: [...queue.meetings, ...won] };
}

/**
 * Begins with the plan as read; `kept` are batches that an earlier visit could not send: where they meet
 * what others did since, a person chooses.
 */
export function begin(plan: Plan, revision: number, kept: readonly Batch[] = []): Queue {
	const empty: Queue = {
		base: plan,
		revision,
		pending: [],
		plan,
		conflicts: [],
		meetings: [],
		own: new Map(),
		rejected: [],
		recent: [],
		gap: false,
	};
	return kept.length > 0 ? settled(empty, kept.map(madeApart)) : empty;
}

const madeApart = (batch: Batch): Batch => (batch.apart ? batch : { ...batch, apart: true });

/** The line to the others is down: what waits now may be long overtaken when it is up again. */
export const parted = (queue: Queue): Queue => ({
	...queue,
	pending: queue.pending.map(madeApart),
});

/** The batch to be sent next: the first that waits for nobody's choice. */
export function nextToSend({ pending, conflicts }: Queue): Batch | null {
	const asked = new Set(conflicts.map(({ requestId }) => requestId));
	return pending.find(({ requestId }) => !asked.has(requestId)) ?? null;
}

/** What others did before this page was read, oldest first: so it is known whom a kept edit meets. */
export const reminded = (queue: Queue, changes: readonly PlanChange[]): Queue => {
	const known = new Set(queue.recent.map(({ revision }) => revision));
	const older = changes.filter(
		({ revision }) => revision <= queue.revision && !known.has(revision),
	);
	return { ...queue, recent: [...queue.recent, ...older.toReversed()].slice(0, remembered) };
};

/** The person has been told of all meetings. */
export const told = (queue: Queue): Queue =>
	queue.meetings.length === 0 ? queue : { ...queue, meetings: [] };

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
	const advanced = advance(queue, edits, revision);
	const next = { ...advanced, own: remember(queue.own, edits) };
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
	const lost = lostIn(change, queue.own, queue.pending);
	const meetings = [...queue.meetings, ...lost];
	return settled({ ...next, recent, meetings }, next.pending);
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

/** Another window of this person has dealt with a batch that both took from the shelf. */
export const dealtWith = (queue: Queue, requestId: string): Queue =>
	settled(queue, without(queue.pending, requestId));

/** Gives up everything that waits. */
export const discard = (queue: Queue): Queue => settled(queue, []);

/** Who last changed `path`, something above it or below it. */
export function lastToTouch(queue: Queue, path: string): PlanChange | null {
	return queue.recent.find((change) => change.edits.some((edit) => touches(edit, path))) ?? null;
}

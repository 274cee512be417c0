/**
 * The plan of a page, alive: edits show at once, are kept in the browser, sent in order, put on top
 * of what others do, and undone. What it decides by is pure (queue.ts).
 */
import { edit, type Edit } from '#domain/plan/edit.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import { faultLine } from '#domain/fault.ts';
import { rebase } from '#domain/plan/rebase.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { inSchool } from '#ui/forms/in-school.ts';
import { soundnessFaults } from '#domain/plan/soundness.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { CheckPlan } from '../check/effect.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import { afterFrame } from './after-frame.ts';
import type { Batch, PlanChange } from './batch.ts';
import { nowText } from './clock.ts';
import { changesSince } from './changes-since.ts';
import { Courier, type Settled } from './courier.svelte.ts';
import { decide, type Choice } from './decide.ts';
import * as histories from './history.ts';
import type { Step } from './history.ts';
import type { Meeting } from './meeting.ts';
import { Meetings } from './meetings.svelte.ts';
import { Peers } from './peers.svelte.ts';
import * as queues from './queue.ts';
import type { Queue } from './queue.ts';
import { browserStorage } from './left-behind.ts';
import { randomId } from './random-id.ts';
import type { Conflict } from './rebase.ts';
import type { SaveState } from './save-state.ts';
import { Presence } from '../presence/presence.ts';
import { Shelf } from './shelf.ts';
import type { News } from './stream.ts';

/** What the server says of who may edit what. */
export interface Locks {
	/** Path prefixes that may not be edited; `''` is everything. */
	readonly locks: readonly string[];
	readonly lockedBecause: string | null;
}

export interface Opened extends Locks {
	readonly plan: Plan;
	readonly revision: number;
}

/** A plan and what was found of it. */
export interface Judged {
	readonly plan: Plan;
	readonly check: Check;
}

export interface LiveOptions {
	readonly planId: string;
	/** The school that the page was opened for; all that it sends says so. */
	readonly schoolId: string;
	readonly opened: Opened;
	readonly person: { readonly id: string; readonly name: string };
	readonly check: CheckPlan;
	/** The plan, its stage or its rights have changed beyond what edits tell: read the page again. */
	readonly onreread: () => void;
	readonly onstage: (news: News) => void;
	/** Something was said of the plan, or may have been while nobody listened. */
	readonly oncomments: () => void;
}

const isLocked = (locks: readonly string[], path: string): boolean =>
	locks.some((lock) => lock === '' || path === lock || path.startsWith(`${lock}/`));

export class LivePlan {
	readonly person: LiveOptions['person'];
	readonly peers = new Peers();
	/** Places where somebody else was at the same time, until the person has seen them. */
	readonly meetings = new Meetings();
	/** Who else is on the plan. */
	readonly presence: Presence;
	readonly #options: LiveOptions;
	readonly #clientId = randomId();
	readonly #courier: Courier;
	#shelf: Shelf | null = null;
	#queue = $state.raw<Queue>() as Queue;
	#check = $state.raw<Check>() as Check;
	#drawn = $state.raw<Judged>() as Judged;
	#history = $state.raw(histories.noHistory);
	#locks = $state.raw<Locks>() as Locks;
	/** The browser keeps nothing for this page: leaving it now would lose edits. */
	unkept = $state(false);

	constructor(options: LiveOptions) {
		const { opened, planId, person, check, onstage, onreread, oncomments } = options;
		this.#options = options;
		this.person = person;
		this.#locks = opened;
		this.#queue = queues.begin(opened.plan, opened.revision);
		this.#check = check(opened.plan);
		this.#drawn = { plan: opened.plan, check: this.#check };
		const clientId = this.#clientId;
		const address = this.address('/place');
		this.presence = new Presence({ address, clientId, personId: person.id });
		this.#courier = new Courier({
			planId,
			presence: this.presence,
			onapart: () => this.#set(queues.parted(this.#queue)),
			address: this.address('/edits'),
			clientId: this.#clientId,
			revision: () => this.#queue.revision,
			next: () => queues.nextToSend(this.#queue),
			onsettled: (requestId, sent) => this.#settled(requestId, sent),
			onchange: (change) => this.#hear(change),
			onstage,
			onreread,
			oncomments,
		});
	}

	/** Where something is sent that concerns the plan: `/edits`. */
	address(path: string): string {
		return inSchool(`/plans/${this.planId}${path}`, this.#options.schoolId);
	}
	get planId(): string {
		return this.#options.planId;
	}
	get plan(): Plan {
		return this.#queue.plan;
	}
	/** Tells what this page saves from what others do. */
	get clientId(): string {
		return this.#clientId;
	}
	get revision(): number {
		return this.#queue.revision;
	}
	get check(): Check {
		return this.#check;
	}
	/** Plan and check a frame later, for what stands beside the table: a key first shows in its row and sums. */
	get drawn(): Judged {
		return this.#drawn;
	}
	get checkPlan(): CheckPlan {
		return this.#options.check;
	}
	/** What waits for its frame is not saved either. */
	get state(): SaveState {
		const { state } = this.#courier;
		const waits = state.kind === 'saved' && queues.nextToSend(this.#queue) !== null;
		return waits ? { kind: 'saving' } : state;
	}
	/** Not saved yet, in the order in which they were made. */
	get pending(): Queue['pending'] {
		return this.#queue.pending;
	}
	get conflicts(): Queue['conflicts'] {
		return this.#queue.conflicts;
	}
	get rejected(): Queue['rejected'] {
		return this.#queue.rejected;
	}
	get canUndo(): boolean {
		return this.#history.done.length > 0 && !this.locked;
	}
	get canRedo(): boolean {
		return this.#history.undone.length > 0 && !this.locked;
	}
	/** Why nothing here may be edited; null: it may. */
	get locked(): string | null {
		return this.#locks.lockedBecause;
	}
	mayEdit = (path: string): boolean => !isLocked(this.#locks.locks, path);

	/** Who last changed what stands at `path`, as far as this page has heard. */
	whoTouched = (path: string): PlanChange | null => queues.lastToTouch(this.#queue, path);

	/** Begins to keep, to send and to listen; returns how to stop. In the browser only. */
	start(): () => void {
		const { schoolId } = this.#options;
		const owner = { schoolId, personId: this.person.id, planId: this.planId };
		this.#shelf = new Shelf(browserStorage(), owner);
		const kept = this.#shelf.all();
		if (kept.length > 0) this.#takeUp(kept);
		const hear = (event: StorageEvent) => this.#takenOff(event);
		window.addEventListener('storage', hear);
		const stop = this.#courier.start();
		return () => {
			window.removeEventListener('storage', hear);
			stop();
		};
	}

	/** What two windows took from the shelf is asked about, and sent, by whichever is first. */
	#takenOff(event: StorageEvent): void {
		const requestId = this.#shelf?.takenOff(event);
		if (requestId) this.#set(queues.dealtWith(this.#queue, requestId));
	}

	/** What an earlier visit left: on top of what others did since, of whom is asked where they meet. */
	#takeUp(kept: readonly Batch[]): void {
		this.#set(queues.begin(this.#queue.base, this.#queue.revision, kept));
		const since = Math.min(...kept.map(({ base }) => base ?? Infinity));
		if (this.conflicts.length === 0 || !Number.isFinite(since)) return;
		void changesSince(`/plans/${this.planId}/events?after=${since}`).then((changes) => {
			this.#queue = queues.reminded(this.#queue, changes);
		});
	}

	/** The page was read again: newer content, stage or rights. */
	refresh(opened: Opened): void {
		this.#locks = opened;
		this.#set(queues.reread(this.#queue, opened.plan, opened.revision));
		// What judges the plan may have come anew with the page.
		this.#judge();
		if (this.state.kind === 'closed' && opened.lockedBecause === null) this.#courier.resume();
		this.#courier.send();
	}

	/** Makes the edits of one intention; refuses what would leave the plan unsound. */
	change(edits: readonly Edit[], label: string): Typed<Step | null> {
		if (edits.length === 0) return typed(null);
		const before = this.#history;
		// First the step: where the edits come over somebody else's, it is theirs that it takes back to.
		this.#history = histories.record(before, { label, edits });
		const done = this.#apply(edits, label);
		if (done.ok) return typed(this.#history.done.at(-1) ?? null);
		this.#history = before;
		return done;
	}

	/**
	 * Takes in what the server saved at this page's asking (a suggestion applied): the batch `requestId`
	 * becomes a step that can be undone like any other.
	 */
	adopt(changes: readonly PlanChange[], requestId: string, label: string): void {
		this.#set(changes.reduce(queues.received, this.#queue));
		const own = changes.find((change) => change.requestId === requestId);
		if (own) this.#history = histories.record(this.#history, { label, edits: own.edits });
	}

	/** Takes `step` back if nothing came after it. */
	undoLast = (step: Step): Typed<string> =>
		this.#history.done.at(-1) === step
			? this.undo()
			: refuse('之后又有改动，请按 Ctrl+Z 逐步撤销。');

	/** What was taken back, or done again, in words. */
	undo = (): Typed<string> => this.#walk(histories.back(this.#history));
	redo = (): Typed<string> => this.#walk(histories.forth(this.#history));

	/** The person has seen why a batch was not saved. */
	forget(requestId: string): void {
		this.#set(queues.forget(this.#queue, requestId));
	}

	/** Decides several at once: each as it was chosen. */
	decideAll(choices: ReadonlyMap<Conflict, Choice>): void {
		this.#set(
			[...choices].reduce(
				(queue, [conflict, choice]) => decide(queue, conflict, choice, randomId()),
				this.#queue,
			),
		);
		this.#courier.send();
	}

	/** Brings again what the later value replaced. */
	bringBack({ path, kind, mine, theirs }: Meeting): Typed<Step | null> {
		return kind === 'lost'
			? this.restore(path, mine, '恢复我的值')
			: this.restore(path, theirs, '恢复对方的值');
	}

	/** Puts an earlier value back where it stood, as one step. */
	restore(path: string, value: unknown, label: string): Typed<Step | null> {
		const made = edit(this.plan, path, value);
		return this.change(made ? [made] : [], label);
	}

	/** Gives up what could not be saved. */
	discard(): void {
		this.#set(queues.discard(this.#queue));
		this.signedIn();
	}

	/** Signed in again: what waited goes on. */
	signedIn(): void {
		this.#courier.resume();
		this.#options.onreread();
	}

	#walk(walked: ReturnType<typeof histories.back>): Typed<string> {
		if (!walked) return refuse('没有可撤销或重做的改动。');
		const { clashes, edits } = rebase(this.plan, walked.step.edits, []);
		const [clash] = clashes;
		if (clash) {
			const by = this.whoTouched(clash.edit.path)?.by.name ?? '别人';
			return refuse(`这一处后来被${by}改过，不能再撤销。`);
		}
		const done = edits.length === 0 ? typed(null) : this.#apply(edits, walked.step.label);
		if (!done.ok) return done;
		this.#history = walked.after;
		return typed(walked.step.label);
	}

	#apply(edits: readonly Edit[], label: string): Typed<null> {
		if (this.locked !== null) return refuse(this.locked);
		const base = this.#queue.revision;
		const made = { requestId: randomId(), edits, label, at: nowText(), base };
		const batch: Batch = this.#courier.isTogether ? made : { ...made, apart: true };
		const staged = queues.stage(this.#queue, batch);
		const faults = staged.ok ? soundnessFaults(staged.value.plan) : staged.faults;
		const [fault] = faults;
		if (!staged.ok || fault) return refuse(fault ? faultLine(fault) : '');
		// What is written here now is what the person wants: an earlier meeting is past.
		for (const { path } of edits) this.meetings.forget(path);
		this.#set(staged.value);
		// Kept already; beginning a request takes as long as checking the plan.
		afterFrame(() => this.#courier.send());
		return typed(null);
	}

	#judge(): void {
		this.#check = this.#options.check(this.#queue.plan, this.#check);
		afterFrame(() => (this.#drawn = { plan: this.plan, check: this.#check }));
	}

	#set(next: Queue): void {
		const before = this.#queue.plan;
		for (const meeting of next.meetings) this.#meet(meeting);
		const queue = queues.told(next);
		this.#queue = queue;
		if (queue.plan !== before) this.#judge();
		const unsaved = [...queue.pending, ...queue.rejected.map(({ batch }) => batch)];
		const kept = this.#shelf?.keep(unsaved) ?? true;
		this.unkept = !kept && unsaved.length > 0;
		if (queue.gap) this.#options.onreread();
	}

	#meet(meeting: Meeting): void {
		if (meeting.kind === 'won') this.#history = histories.over(this.#history, meeting);
		this.meetings.add(meeting);
	}

	#hear(change: PlanChange): void {
		const news = change.clientId !== this.#clientId && change.revision > this.#queue.revision;
		if (news) {
			this.peers.show(change);
			for (const { path } of change.edits) this.meetings.forget(path);
		}
		this.#set(queues.received(this.#queue, change));
	}

	#settled(requestId: string, sent: Settled): 'idle' | 'more' | 'unclear' {
		const before = this.pending.find((batch) => batch.requestId === requestId);
		this.#set(this.#after(requestId, sent));
		const next = queues.nextToSend(this.#queue);
		if (!next) return 'idle';
		return sent.kind === 'conflict' && isSame(next, before) ? 'unclear' : 'more';
	}

	#after(requestId: string, sent: Settled): Queue {
		if (sent.kind === 'saved') return queues.saved(this.#queue, requestId, sent.answer);
		const caught = sent.missed.reduce(queues.received, this.#queue);
		return sent.kind === 'conflict' ? caught : queues.rejected(caught, requestId, sent);
	}
}

const isSame = (one: Batch, other: Batch | undefined): boolean =>
	one.requestId === other?.requestId && canonicalJson(one.edits) === canonicalJson(other.edits);

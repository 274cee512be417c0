/**
 * What waits to be saved: kept in the browser, sent in order, and put on top of what others do. It tells
 * what that comes to; whether it is right, and how it is undone, is not its business (live-plan). What it
 * decides by is pure (queue.ts).
 */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { faultLine } from '#domain/fault.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { soundnessFaults } from '#domain/plan/soundness.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import type { Presence } from '../presence/presence.ts';
import { afterFrame } from './after-frame.ts';
import type { Batch, PlanChange } from './batch.ts';
import { changesSince } from './changes-since.ts';
import { nowText } from './clock.ts';
import { Courier, type Settled } from './courier.svelte.ts';
import { decide, type Choice } from './decide.ts';
import { browserStorage } from './left-behind.ts';
import type { Meeting } from './meeting.ts';
import * as queues from './queue.ts';
import type { Queue } from './queue.ts';
import { randomId } from './random-id.ts';
import type { Conflict } from './rebase.ts';
import type { SaveState } from './save-state.ts';
import { Shelf, type Owner } from './shelf.ts';
import type { News } from './stream.ts';

export interface OutboxOptions {
	/** Whose edits they are, and of which plan: nobody else is shown what the browser keeps. */
	readonly owner: Owner;
	/** Where batches are sent. */
	readonly address: string;
	/** Tells what this page saves from what others do. */
	readonly clientId: string;
	readonly presence: Presence;
	readonly opened: { readonly plan: Plan; readonly revision: number };
	/** The plan has become another. */
	readonly onplan: () => void;
	/** Edits of this page take their places; told before the plan is what came of it. */
	readonly onown: (edits: readonly Edit[]) => void;
	/** So do others' edits, which are saved. */
	readonly onothers: (change: PlanChange) => void;
	/** Two were at one place at once; told before, too. */
	readonly onmeeting: (meeting: Meeting) => void;
	/** What the page has is not what the server has: read it again. */
	readonly onreread: () => void;
	readonly onstage: (news: News) => void;
	readonly oncomments: () => void;
}

export class Outbox {
	readonly #options: OutboxOptions;
	readonly #courier: Courier;
	#shelf: Shelf | null = null;
	#queue = $state.raw<Queue>() as Queue;
	#unkept = $state(false);

	constructor(options: OutboxOptions) {
		const { opened, owner, address, clientId, presence } = options;
		const { onreread, onstage, oncomments } = options;
		this.#options = options;
		this.#queue = queues.begin(opened.plan, opened.revision);
		this.#courier = new Courier({
			planId: owner.planId,
			address,
			clientId,
			presence,
			revision: () => this.revision,
			next: () => queues.nextToSend(this.#queue),
			onsettled: (requestId, sent) => this.#settled(requestId, sent),
			onchange: (change) => this.#hear(change),
			onapart: () => this.#set(queues.parted(this.#queue)),
			onreread,
			onstage,
			oncomments,
		});
	}

	/** What the server has, with everything on top that waits and does not clash. */
	get plan(): Plan {
		return this.#queue.plan;
	}
	get revision(): number {
		return this.#queue.revision;
	}
	/** Not saved yet, in the order in which they were made. */
	get pending(): Queue['pending'] {
		return this.#queue.pending;
	}
	/** What a person has to decide. */
	get conflicts(): Queue['conflicts'] {
		return this.#queue.conflicts;
	}
	/** What the server will not take. */
	get rejected(): Queue['rejected'] {
		return this.#queue.rejected;
	}
	/** The browser keeps nothing for this page: leaving it now would lose edits. */
	get unkept(): boolean {
		return this.#unkept;
	}
	/** What waits for its frame is not saved either. */
	get state(): SaveState {
		const { state } = this.#courier;
		const waits = state.kind === 'saved' && queues.nextToSend(this.#queue) !== null;
		return waits ? { kind: 'saving' } : state;
	}

	/** Who last changed what stands at `path`, as far as this page has heard. */
	whoTouched = (path: string): PlanChange | null => queues.lastToTouch(this.#queue, path);

	/** Begins to keep, to send and to listen; returns how to stop. In the browser only. */
	start(): () => void {
		this.#shelf = new Shelf(browserStorage(), this.#options.owner);
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

	/** Puts edits on top and sends them; refuses what would leave the plan unsound. */
	put(edits: readonly Edit[], label: string): Typed<null> {
		const made = { requestId: randomId(), edits, label, at: nowText(), base: this.revision };
		const batch: Batch = this.#courier.isTogether ? made : { ...made, apart: true };
		const staged = queues.stage(this.#queue, batch);
		const faults = staged.ok ? soundnessFaults(staged.value.plan) : staged.faults;
		const [fault] = faults;
		if (!staged.ok || fault) return refuse(fault ? faultLine(fault) : '');
		this.#options.onown(edits);
		this.#set(staged.value);
		// Kept already; beginning a request takes as long as checking the plan.
		afterFrame(() => this.#courier.send());
		return typed(null);
	}

	/** Takes in what the server saved otherwise. */
	receive(changes: readonly PlanChange[]): void {
		this.#set(changes.reduce(queues.received, this.#queue));
	}

	/** The plan was read again; `isOpen`: it may be written in (again). */
	reread(plan: Plan, revision: number, isOpen: boolean): void {
		this.#set(queues.reread(this.#queue, plan, revision));
		if (this.state.kind === 'closed' && isOpen) this.#courier.resume();
		this.#courier.send();
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

	/** The person has seen why a batch was not saved. */
	forget(requestId: string): void {
		this.#set(queues.forget(this.#queue, requestId));
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

	/** What two windows took from the shelf is asked about, and sent, by whichever is first. */
	#takenOff(event: StorageEvent): void {
		const requestId = this.#shelf?.takenOff(event);
		if (requestId) this.#set(queues.dealtWith(this.#queue, requestId));
	}

	/** What an earlier visit left: on top of what others did since, of whom is asked where they meet. */
	#takeUp(kept: readonly Batch[]): void {
		this.#set(queues.begin(this.#queue.base, this.revision, kept));
		const since = Math.min(...kept.map(({ base }) => base ?? Infinity));
		if (this.conflicts.length === 0 || !Number.isFinite(since)) return;
		const { planId } = this.#options.owner;
		void changesSince(`/plans/${planId}/events?after=${since}`).then((changes) => {
			this.#queue = queues.reminded(this.#queue, changes);
		});
	}

	#set(next: Queue): void {
		const before = this.plan;
		for (const meeting of next.meetings) this.#options.onmeeting(meeting);
		this.#queue = queues.told(next);
		if (this.plan !== before) this.#options.onplan();
		this.#keep();
		if (this.#queue.gap) this.#options.onreread();
	}

	#keep(): void {
		const unsaved = [...this.pending, ...this.rejected.map(({ batch }) => batch)];
		const kept = this.#shelf?.keep(unsaved) ?? true;
		this.#unkept = !kept && unsaved.length > 0;
	}

	#hear(change: PlanChange): void {
		const isOthers = change.clientId !== this.#options.clientId;
		if (isOthers && change.revision > this.revision) this.#options.onothers(change);
		this.receive([change]);
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

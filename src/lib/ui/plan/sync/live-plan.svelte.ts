/**
 * The plan of a page, alive: edits show at once, are judged, and can be undone. What of them is not
 * saved yet, and what others do meanwhile, is in its outbox.
 */
import { edit, type Edit } from '#domain/plan/edit.ts';
import { rebase } from '#domain/plan/rebase.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import { inSchool } from '#ui/forms/in-school.ts';
import type { CheckPlan } from '../check/effect.ts';
import { Presence } from '../presence/presence.ts';
import { afterFrame } from './after-frame.ts';
import type { PlanChange } from './batch.ts';
import * as histories from './history.ts';
import type { Step } from './history.ts';
import type { Meeting } from './meeting.ts';
import { Meetings } from './meetings.svelte.ts';
import { Outbox } from './outbox.svelte.ts';
import { Peers } from './peers.svelte.ts';
import type { Queue } from './queue.ts';
import { randomId } from './random-id.ts';
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
	/** Tells what this page saves from what others do. */
	readonly clientId = randomId();
	readonly peers = new Peers();
	/** Places where somebody else was at the same time, until the person has seen them. */
	readonly meetings = new Meetings();
	/** Who else is on the plan. */
	readonly presence: Presence;
	/** What waits to be saved, and how saving goes. */
	readonly outbox: Outbox;
	readonly #options: LiveOptions;
	#check = $state.raw<Check>() as Check;
	#drawn = $state.raw<Judged>() as Judged;
	#history = $state.raw(histories.noHistory);
	#locks = $state.raw<Locks>() as Locks;

	constructor(options: LiveOptions) {
		const { opened, person, check } = options;
		this.#options = options;
		this.person = person;
		this.#locks = opened;
		this.#check = check(opened.plan);
		this.#drawn = { plan: opened.plan, check: this.#check };
		const { clientId } = this;
		const address = this.address('/place');
		this.presence = new Presence({ address, clientId, personId: person.id });
		this.outbox = this.#outboxOf(options);
	}

	#outboxOf({ planId, schoolId, opened, onreread, onstage, oncomments }: LiveOptions): Outbox {
		return new Outbox({
			owner: { schoolId, personId: this.person.id, planId },
			address: this.address('/edits'),
			clientId: this.clientId,
			presence: this.presence,
			opened,
			onplan: () => this.#judge(),
			onown: (edits) => this.#writtenOver(edits),
			onothers: (change) => {
				this.peers.show(change);
				this.#writtenOver(change.edits);
			},
			onmeeting: (meeting) => this.#meet(meeting),
			onreread,
			onstage,
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
		return this.outbox.plan;
	}
	get revision(): number {
		return this.outbox.revision;
	}
	/** Not saved yet: what is asked of the server now is asked of a plan without it. */
	get pending(): Queue['pending'] {
		return this.outbox.pending;
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

	/** The page was read again: newer content, stage or rights. */
	refresh(opened: Opened): void {
		this.#locks = opened;
		this.outbox.reread(opened.plan, opened.revision, opened.lockedBecause === null);
		// What judges the plan may have come anew with the page.
		this.#judge();
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
		this.outbox.receive(changes);
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

	#walk(walked: ReturnType<typeof histories.back>): Typed<string> {
		if (!walked) return refuse('没有可撤销或重做的改动。');
		const { clashes, edits } = rebase(this.plan, walked.step.edits, []);
		const [clash] = clashes;
		if (clash) {
			const by = this.outbox.whoTouched(clash.edit.path)?.by.name ?? '别人';
			return refuse(`这一处后来被${by}改过，不能再撤销。`);
		}
		const done = edits.length === 0 ? typed(null) : this.#apply(edits, walked.step.label);
		if (!done.ok) return done;
		this.#history = walked.after;
		return typed(walked.step.label);
	}

	#apply(edits: readonly Edit[], label: string): Typed<null> {
		if (this.locked !== null) return refuse(this.locked);
		return this.outbox.put(edits, label);
	}

	#judge(): void {
		this.#check = this.#options.check(this.plan, this.#check);
		afterFrame(() => (this.#drawn = { plan: this.plan, check: this.#check }));
	}

	#meet(meeting: Meeting): void {
		if (meeting.kind === 'won') this.#history = histories.over(this.#history, meeting);
		this.meetings.add(meeting);
	}

	/** What is written now is what somebody wants there: an earlier meeting is past. */
	#writtenOver(edits: readonly Edit[]): void {
		for (const { path } of edits) this.meetings.forget(path);
	}
}

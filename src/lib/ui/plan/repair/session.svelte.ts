/** A person's search for a repair: what is asked, how far it is, what came of it; asked anew when the plan changes. */
import { SvelteSet } from 'svelte/reactivity';
import type { Fault } from '#domain/fault.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Conflict } from '#domain/repair/conflicts.ts';
import type { Only } from '#domain/repair/demands.ts';
import type { Stage, Step } from '#domain/repair/index.ts';
import type { RepairRun, StartRepair } from './client.ts';
import { lockedPaths, type Lock } from './lock.ts';

export type SearchState =
	/** null: the solver is being loaded. */
	| { readonly kind: 'working'; readonly stage: Stage | null }
	| { readonly kind: 'found'; readonly steps: readonly Step[] }
	| { readonly kind: 'none'; readonly conflicts: readonly Conflict[] }
	| { readonly kind: 'failed'; readonly faults: readonly Fault[] };

export class RepairSession {
	readonly #start: StartRepair;
	/** Keys of steps that are left out. */
	readonly unticked = new SvelteSet<string>();
	#state = $state.raw<SearchState>({ kind: 'working', stage: null });
	#only = $state<Only>(null);
	#locks = $state.raw<readonly Lock[]>([]);
	#renewed = $state(false);
	#plan: Plan | null = null;
	/** Of the plan that was asked about: another one with the same content is no news. */
	#content = '';
	#run: RepairRun | null = null;

	constructor(start: StartRepair) {
		this.#start = start;
	}

	get state(): SearchState {
		return this.#state;
	}
	get only(): Only {
		return this.#only;
	}
	get locks(): readonly Lock[] {
		return this.#locks;
	}
	/** True where the plan was changed after the search had begun. */
	get renewed(): boolean {
		return this.#renewed;
	}

	/** True where what was found is of another plan. */
	isStale = (plan: Plan): boolean => plan !== this.#plan && canonicalJson(plan) !== this.#content;

	/** Asks about the plan of now, unless it is the one that was asked about. */
	follow(plan: Plan): void {
		if (!this.isStale(plan)) return;
		this.#renewed = this.#plan !== null;
		this.#plan = plan;
		this.#content = canonicalJson(plan);
		this.again();
	}

	choose(only: Only): void {
		if (only === this.#only) return;
		this.#only = only;
		this.again();
	}

	lock(...locks: readonly Lock[]): void {
		const added = locks.filter(({ key }) => !this.#locks.some((one) => one.key === key));
		if (added.length === 0) return;
		this.#locks = [...this.#locks, ...added];
		this.again();
	}

	/** A step that was left out because of the lock is there again. */
	unlock(key: string): void {
		this.#locks = this.#locks.filter((lock) => lock.key !== key);
		for (const step of this.unticked)
			if (step.split(' ').some((path) => `${path}/`.startsWith(`${key}/`)))
				this.unticked.delete(step);
		this.again();
	}

	toggle(key: string): void {
		if (!this.unticked.delete(key)) this.unticked.add(key);
	}

	/** Asks the same once more. */
	again(): void {
		this.#run?.cancel();
		if (!this.#plan) return;
		this.#state = { kind: 'working', stage: null };
		const question = {
			plan: this.#plan,
			locks: [...lockedPaths(this.#plan, this.#locks).keys()],
			only: this.#only,
		};
		const run = this.#start(question, (stage) => {
			if (this.#run === run) this.#state = { kind: 'working', stage };
		});
		this.#run = run;
		void run.outcome.then((outcome) => {
			if (this.#run === run && outcome) this.#state = settled(outcome);
		});
	}

	/** Ends the search; locks and wishes stay for the next one. */
	stop(): void {
		this.#run?.cancel();
		this.#run = null;
		this.#plan = null;
		this.#content = '';
		this.#renewed = false;
		this.unticked.clear();
	}
}

function settled(outcome: NonNullable<Awaited<RepairRun['outcome']>>): SearchState {
	if (!outcome.ok) return { kind: 'failed', faults: outcome.faults };
	const report = outcome.value;
	return report.feasible
		? { kind: 'found', steps: report.steps }
		: { kind: 'none', conflicts: report.conflicts };
}

/**
 * A text of the plan while it is being written: shown at once, put into the plan after a pause, and
 * never over what somebody else wrote meanwhile.
 */
import { valueAt } from '#domain/plan/path.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';

export interface DraftOptions<Value> {
	readonly live: LivePlan;
	readonly path: () => string;
	/** 培养目标: what the history calls it. */
	readonly label: () => string;
	readonly show: (value: unknown) => string;
	readonly read: (text: string) => Typed<Value>;
}

/** Long enough not to save every letter, short enough to lose none that matters. */
const pause = 900;

export class DraftText<Value> {
	readonly #options: DraftOptions<Value>;
	/** What is being typed; null: the plan's own text is shown. */
	#typed = $state<string | null>(null);
	/** The value that the typing began on. */
	#on: unknown;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#composing = false;
	error = $state<string | null>(null);

	constructor(options: DraftOptions<Value>) {
		this.#options = options;
	}

	get text(): string {
		const { live, path, show } = this.#options;
		return this.#typed ?? show(valueAt(live.plan, path()));
	}

	/** Nothing stands here that the plan does not have. */
	get settled(): boolean {
		return this.#typed === null;
	}

	set text(typed: string) {
		this.#begin(typed);
		this.#wait();
	}

	#begin(typed: string): void {
		const { live, path } = this.#options;
		if (this.#typed === null) this.#on = valueAt(live.plan, path());
		this.#typed = typed;
	}

	/** An input method puts signs together: until they are complete nothing goes out, and nothing comes in. */
	compose(begins: boolean): void {
		this.#composing = begins;
		this.#begin(this.text);
		this.#wait();
	}

	#wait(): void {
		clearTimeout(this.#timer);
		if (!this.#composing) this.#timer = setTimeout(() => this.put(), pause);
	}

	/** Puts what was typed into the plan. What cannot be read stays as it is, with the reason. */
	put(): void {
		clearTimeout(this.#timer);
		const { live, path, label, read, show } = this.#options;
		if (this.#typed === null) return;
		if (this.#typed === show(this.#on)) return this.drop();
		const value = read(this.#typed);
		if (!value.ok) return void (this.error = value.why);
		const edit = { op: 'set', path: path(), from: this.#on, to: value.value } as const;
		const done = live.change([edit], label());
		if (done.ok) this.drop();
		else this.error = done.why;
	}

	drop(): void {
		clearTimeout(this.#timer);
		this.#typed = null;
		this.error = null;
	}
}

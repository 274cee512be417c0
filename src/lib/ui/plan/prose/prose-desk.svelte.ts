/** What the texts of a chapter share: the one that is written in, its toolbar, the choice of fields. */
import { getContext, setContext } from 'svelte';
import type { Edit } from '#domain/plan/edit.ts';
import type { ListKind } from '#domain/prose/list-marks.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { walkHistory, type Way } from '../edits/history-keys.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';

/** What the toolbar asks of the text that is written in. */
export interface Written {
	readonly focus: () => void;
	readonly toggle: (kind: ListKind | null) => void;
	readonly insertField: (figure: string) => void;
	/** Puts what was typed into the plan. */
	readonly put: () => void;
}

export class ProseDesk {
	readonly #live: LivePlan;
	written = $state.raw<Written | null>(null);
	/** Kind of the lines that are chosen there. */
	kind = $state<ListKind | null>(null);
	/** Fields are being chosen from. */
	choosing = $state(false);
	/** Figure whose derivation is shown; null: none. */
	opened = $state<string | null>(null);

	/** What was just done, where screen readers hear it. */
	said = $state('');

	/** Path of a text that has just come and takes the keyboard; null: none. */
	awaited: string | null = null;
	/** Brings the keyboard to the toolbar, where there is one. */
	toToolbar: () => void = () => undefined;

	constructor(live: LivePlan) {
		this.#live = live;
	}

	/** What was just typed is a step of the plan's history like any other. */
	walk = (way: Way): void => {
		this.written?.put();
		const done = walkHistory(this.#live, way);
		if (done.ok) this.say(done.value);
		else toasts.show(done.why);
	};
	undo = (): void => this.walk('undo');
	redo = (): void => this.walk('redo');

	/** The same words twice are two messages. */
	say(words: string): void {
		this.said = words === this.said ? `${words}\u00a0` : words;
	}

	/** Makes the edits of one intention, and tells what was done, or why it was not. */
	make = (edits: readonly Edit[], label: string): void => {
		if (edits.length === 0) return;
		const done = this.#live.change(edits, label);
		if (done.ok) this.say(label);
		else toasts.show(done.why, { tone: 'bad' });
	};

	/** The text that goes is no longer written in. */
	left(written: Written): void {
		if (this.written === written) this.written = null;
	}
}

const key = Symbol('texts of a chapter');
export const setProseDesk = (desk: ProseDesk): ProseDesk => setContext(key, desk);
export const proseDesk = (): ProseDesk => getContext(key);

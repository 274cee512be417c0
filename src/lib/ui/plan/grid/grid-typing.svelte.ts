/** What is being typed in the cell one stands on, until it is taken or given up. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import { addressOf } from './address.ts';
import { cellEdits } from './cell-edits.ts';
import { choicesOf } from './choices.ts';
import { bareText } from './figures.ts';
import { GridBlocks } from './grid-blocks.svelte.ts';
import { nextChoice, type Typing } from './typing.ts';

export class GridTyping extends GridBlocks {
	typing = $state.raw<Typing | null>(null);

	/** What is edited and copied: the figure, not the sign for nothing. */
	get bare(): string {
		return bareText(this.active.column, this.cell?.text ?? '');
	}

	begin(text: string, replacing: boolean): void {
		this.settle();
		if (this.fixed !== null) {
			this.why = this.fixed;
			return;
		}
		this.why = null;
		this.copied = null;
		const choices = choicesOf(this.row, this.active.column);
		this.typing = { text, replacing, choices, on: this.live.plan, before: this.cell?.text };
	}

	type(text: string): void {
		if (this.typing) this.typing = { ...this.typing, text };
		else this.begin(text, true);
	}

	/** Takes what was typed. What cannot be read stays, with the reason; false then. */
	commit(): boolean {
		const { typing } = this;
		if (!typing) return true;
		// What somebody else wrote here meanwhile is not written over unseen: our edit keeps what it was
		// made on, and the two of us are asked.
		const on = this.cell?.text === typing.before ? this.live.plan : typing.on;
		const done = this.#change(cellEdits(on, this.active, typing.text), typing.text);
		if (done) this.typing = null;
		return done;
	}

	cancel(): void {
		if (!this.typing) {
			this.lead = null;
			this.copied = null;
		}
		this.typing = null;
		this.done = '';
		this.why = null;
	}

	#change(read: Typed<Edit[]>, text: string): boolean {
		if (!read.ok) {
			this.why = read.why;
			return false;
		}
		const label = `${addressOf(this.row, this.column)} 改为 ${text === '' ? '空' : text}`;
		const done = this.live.change(read.value, label);
		this.told(done);
		return done.ok;
	}

	/** Between replacing what stands there and editing it; false where nothing is being typed. */
	protected turn(): boolean {
		if (this.typing) this.typing = { ...this.typing, replacing: !this.typing.replacing };
		return this.typing !== null;
	}

	protected choose(by: 1 | -1): void {
		if (this.typing) this.typing = { ...this.typing, text: nextChoice(this.typing, by) };
	}

	/** What is being typed is taken first. */
	override takeCorner(): boolean {
		return this.commit() && super.takeCorner();
	}
}

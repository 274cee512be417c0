/** Cells of the table filled and emptied, by keys or by the corner of the selection. */
import { drawnOver, type Drawn } from './corner.ts';
import { GridClipboard } from './grid-clipboard.svelte.ts';
import { clearedEdits, fillEdits, type Filling } from './paste.ts';
import type { Place } from './places.ts';
import type { Span } from './selection.ts';

export class GridBlocks extends GridClipboard {
	/** What was selected when its corner was taken; null: it is not drawn on. */
	#source: Span | null = null;
	#drawn: Drawn | null = null;

	clear(): void {
		if (!this.span && this.fixed !== null) this.why = this.fixed;
		else if (this.live.locked !== null) this.why = this.live.locked;
		else this.#clearAll();
	}

	#clearAll(): void {
		const read = this.chosen && clearedEdits(this.live.plan, this.walk, this.chosen);
		if (!read?.ok) return void (this.why = read?.why ?? null);
		const { edits, left } = read.value;
		const rest = left > 0 ? `，其中 ${left} 格不能为空，没有清` : '';
		this.many({ ok: true, value: [...edits] }, `清空 ${this.chosenWords}`, `已清空${rest}`);
	}

	/** The browser keeps the key where nothing is there to be filled: Ctrl+R reads the page anew. */
	fill(by: Filling): boolean {
		const { chosen } = this;
		if (!chosen || (by === 'right' && !this.span)) return false;
		this.#fill({ span: chosen, by });
		return true;
	}

	#fill({ span, by }: Drawn, source?: Span): void {
		if (this.live.locked !== null) return void (this.why = this.live.locked);
		const way = by === 'down' ? '向下' : '向右';
		const read = fillEdits(this.live.plan, this.walk, span, by, source);
		this.many(read, `${way}填充 ${this.chosenWords}`, `已${way}填充`);
	}

	/** The corner of the selection is taken; false where nothing can be written. */
	takeCorner(): boolean {
		this.why = this.live.locked;
		this.#source = this.live.locked === null ? this.chosen : null;
		return this.#source !== null;
	}

	/** The corner is drawn to there: that is selected, and what was selected will go over it. */
	drawCorner(to: Place): void {
		if (!this.#source) return;
		this.#drawn = drawnOver(this.walk, this.#source, to);
		this.#chooseSpan(this.#drawn?.span ?? this.#source);
	}

	putCorner(): void {
		const [drawn, source] = [this.#drawn, this.#source];
		[this.#drawn, this.#source] = [null, null];
		if (drawn && source) this.#fill(drawn, source);
	}

	/** What was selected is selected again, and nothing is filled. */
	dropCorner(): void {
		if (this.#source) this.#chooseSpan(this.#source);
		[this.#drawn, this.#source] = [null, null];
	}

	#chooseSpan({ top, bottom, left, right }: Span): void {
		const { rows, columns } = this.walk;
		const at = (row: number, column: number): Place => ({
			row: rows[row]?.id ?? '',
			column: columns[column] ?? 'name',
		});
		this.place = at(top, left);
		this.lead = top === bottom && left === right ? null : at(bottom, right);
	}
}

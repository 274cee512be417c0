/** Many cells of the table at once: copied, pasted, filled, emptied, each as one step. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import { drawnOver, type Drawn } from './corner.ts';
import { copied, htmlOf, pastedTable, textOf, type Texts } from './clipboard.ts';
import { GridView } from './grid-view.svelte.ts';
import { clearedEdits, fillEdits, pasteEdits, repeated, type Filling } from './paste.ts';
import { byPlace, type Heads } from './pasted-heads.ts';
import type { Brought } from './pasted-rows.ts';
import { mayBeRows, withHeads, type Pasting } from './pasting.ts';
import type { Place } from './places.ts';
import { sizeOf, type Span } from './selection.ts';

export class GridBlocks extends GridView {
	/** Why the last thing typed or pressed did nothing. */
	why = $state<string | null>(null);
	/** What was pasted and waits for its columns to be named. */
	pasting = $state.raw<Pasting | null>(null);
	/** What was just done to many cells, said once. */
	done = $state('');
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
		this.#many({ ok: true, value: [...edits] }, `清空 ${this.chosenWords}`, `已清空${rest}`);
	}

	/** What goes to the clipboard. */
	copy(): { text: string; html: string } {
		const texts: Texts = this.chosen ? copied(this.walk, this.chosen) : [];
		if (this.chosen && this.span) {
			const [rows, columns] = sizeOf(this.chosen);
			this.done = `已复制 ${rows} 行 × ${columns} 列`;
		}
		return { text: textOf(texts), html: htmlOf(texts) };
	}

	paste(text: string, html = ''): void {
		if (this.live.locked) this.why = this.live.locked;
		else this.#pasteBlock(repeated(pastedTable(text, html), this.span));
	}

	/** By its heads, or by place; what fits neither is asked about before anything is written. */
	#pasteBlock(block: Texts): void {
		const from = this.#corner();
		const semesters = this.allColumns.filter(({ semester }) => semester !== null).length;
		const heads = withHeads(block, semesters);
		if (heads) return this.#ask(block, heads);
		const read = pasteEdits(this.live.plan, this.walk, from, block);
		if (!read.ok && mayBeRows(block))
			return this.#ask(block, byPlace(block, this.walk.columns, from.column));
		const [rows, columns] = [block.length, block[0]?.length ?? 0];
		const size = `${rows} 行 × ${columns} 列`;
		this.#many(read, `贴入 ${this.chosenWords}`, rows * columns > 1 ? `已贴入 ${size}` : '');
	}

	#ask(texts: Texts, heads: Heads): void {
		this.pasting = { texts, heads, section: this.row?.section ?? 'extension' };
	}

	/** Rows of another table, as they were agreed to. */
	bring({ edits, added, changed }: Brought): void {
		const told = `已贴入：改 ${changed.length} 行，新增 ${added.length} 行`;
		this.#many({ ok: true, value: [...edits] }, `贴入 ${added.length + changed.length} 行`, told);
	}

	/** The upper left of what is selected. */
	#corner(): Place {
		const { walk, chosen } = this;
		const row = chosen && walk.rows[chosen.top]?.id;
		const column = chosen && walk.columns[chosen.left];
		return row && column ? { row, column } : this.active;
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
		this.#many(read, `${way}填充 ${this.chosenWords}`, `已${way}填充`);
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

	/** One step of the history, however many cells. */
	#many(read: Typed<Edit[]>, label: string, told: string): void {
		if (!read.ok) return void (this.why = read.why);
		const done = this.live.change(read.value, label);
		this.told(done);
		this.done = done.ok ? told : '';
	}

	protected told(done: Typed<unknown>): void {
		this.why = done.ok ? null : done.why;
	}
}

/** The table and the clipboard: copied, cut, pasted; what is large is shown before it is written. */
import { copied, htmlOf, pastedTable, textOf, type Texts } from './clipboard.ts';
import { copiedOf, isStill, type Copied } from './copied.ts';
import { GridMany } from './grid-many.svelte.ts';
import { movedEdits, pasteEdits, repeated, targets, type Moved } from './paste.ts';
import { byPlace, type Heads } from './pasted-heads.ts';
import type { Brought } from './pasted-rows.ts';
import { isLarge, mayBeRows, withHeads, type Pasting } from './pasting.ts';
import type { Place } from './places.ts';
import { sizeOf } from './selection.ts';

const sizeWords = (texts: Texts): string => `${texts.length} 行 × ${texts[0]?.length ?? 0} 列`;

export class GridClipboard extends GridMany {
	/** What was pasted and is shown before it is written. */
	pasting = $state.raw<Pasting | null>(null);

	/** What goes to the clipboard. What is cut stays until it is pasted, as in spreadsheets. */
	copy(cut = false): { text: string; html: string } {
		const { chosen } = this;
		const texts: Texts = chosen ? copied(this.walk, chosen) : [];
		const text = textOf(texts);
		const moves = cut && this.live.locked === null;
		if (cut) this.why = this.live.locked;
		if (chosen) {
			this.copied = copiedOf(this.walk, chosen, texts, text, moves);
			const [rows, columns] = sizeOf(chosen);
			const what = rows * columns > 1 ? `${rows} 行 × ${columns} 列` : this.chosenWords;
			this.done = moves ? `已剪切 ${what}，到目标位置按 Ctrl+V 移过去，Esc 取消` : `已复制 ${what}`;
		}
		return { text, html: htmlOf(texts) };
	}

	paste(text: string, html = ''): void {
		if (this.live.locked !== null) return void (this.why = this.live.locked);
		const before = isStill(this.copied, text) ? this.copied : null;
		const table = pastedTable(text, html);
		if (before?.cut) return this.#move(table, before);
		this.#pasteTable(table);
		// It may be pasted again.
		if (this.why === null && this.pasting === null) this.copied = before;
	}

	#move(table: Texts, source: Copied): void {
		const from = this.#corner();
		if (isLarge(table) && targets(this.walk, from, table))
			return this.#ask(table, this.#byPlace(table, from), { from, source });
		const read = movedEdits(this.live.plan, this.walk, from, table, source);
		if (!read.ok) return void (this.why = read.why);
		const { edits, left } = read.value;
		const rest = left > 0 ? `，原处 ${left} 格不能为空，没有清` : '';
		const told = `已移动 ${sizeWords(table)}${rest}`;
		this.many({ ok: true, value: [...edits] }, `移动到 ${this.chosenWords}`, told);
	}

	/** By its heads, or by place; what fits neither, or is large, is shown before anything is written. */
	#pasteTable(table: Texts): void {
		const from = this.#corner();
		const semesters = this.allColumns.filter(({ semester }) => semester !== null).length;
		const heads = withHeads(table, semesters);
		if (heads) return this.#ask(table, heads, null);
		const block = repeated(table, this.span);
		if (isLarge(table) && targets(this.walk, from, block))
			return this.#ask(block, this.#byPlace(block, from), { from, source: null });
		const read = pasteEdits(this.live.plan, this.walk, from, block);
		if (!read.ok && mayBeRows(block)) return this.#ask(block, this.#byPlace(block, from), null);
		const cells = block.length * (block[0]?.length ?? 0);
		this.many(read, `贴入 ${this.chosenWords}`, cells > 1 ? `已贴入 ${sizeWords(block)}` : '');
	}

	#byPlace = (table: Texts, from: Place): Heads => byPlace(table, this.walk.columns, from.column);

	#ask(texts: Texts, heads: Heads, placed: Pasting['placed']): void {
		this.pasting = { texts, heads, placed, section: this.row?.section ?? 'extension' };
	}

	/** Rows of another table, as they were agreed to. */
	bring({ edits, added, changed }: Brought): void {
		const told = `已贴入：改 ${changed.length} 行，新增 ${added.length} 行`;
		this.many({ ok: true, value: [...edits] }, `贴入 ${added.length + changed.length} 行`, told);
	}

	/** Cells by place, as they were agreed to. */
	putPlaced({ edits, changed, problems, left }: Moved): void {
		const told = [
			`已贴入，改 ${changed} 格`,
			...(problems.length > 0 ? [`${problems.length} 格读不懂，没有写`] : []),
			...(left > 0 ? [`原处 ${left} 格不能为空，没有清`] : []),
		].join('，');
		this.many({ ok: true, value: [...edits] }, `贴入 ${changed} 格`, told);
	}

	/** The upper left of what is selected. */
	#corner(): Place {
		const { walk, chosen } = this;
		const row = chosen && walk.rows[chosen.top]?.id;
		const column = chosen && walk.columns[chosen.left];
		return row && column ? { row, column } : this.active;
	}
}

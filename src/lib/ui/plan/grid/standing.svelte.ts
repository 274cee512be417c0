/** Tells each row where one stands in it, and only the rows that are concerned: no other is drawn again. */
import { untrack } from 'svelte';
import type { ColumnKey } from './columns.ts';
import { framed, type Copied, type Edges } from './copied.ts';
import { samePlace, type Place } from './places.ts';
import { columnKeys, rowIds, type Span } from './selection.ts';
import type { Walk } from './walk.ts';

/** Where one stands in one row, and which of its columns are selected; null: none. */
export class RowFocus {
	column = $state.raw<ColumnKey | null>(null);
	/** Whose input has the keyboard: where one stands or, as long as it stays, where one stood. */
	keyboard = $state.raw<ColumnKey | null>(null);
	selected = $state.raw<ReadonlySet<ColumnKey> | null>(null);
	/** Where the lower right corner of what is selected is, by which it is drawn on. */
	corner = $state.raw<ColumnKey | null>(null);
	/** Sides of its cells at which the frame of what was copied runs; null: nothing of it was. */
	copied = $state.raw<Edges | null>(null);
}

export class Standing {
	readonly #rows: Record<string, RowFocus> = {};
	readonly #active: () => Place;
	#before: Place | undefined;
	#keyboard: Place | undefined;
	/** The keyboard stays where it is, and the corner with it, though one has gone on. */
	stays = $state.raw(false);
	#marked: ReadonlySet<string> = rowIds(null, null);
	#cornered: string | null = null;
	#framed: ReadonlyMap<string, Edges> = framed(null, null);
	#columns: ReadonlySet<ColumnKey> = columnKeys(null, null);

	constructor(active: () => Place) {
		this.#active = active;
	}

	in(row: string): RowFocus {
		const known = this.#rows[row];
		if (known) return known;
		const focus = new RowFocus();
		const active = untrack(this.#active);
		if (active.row === row) focus.column = active.column;
		const keyboard = this.#keyboard ?? active;
		if (keyboard.row === row) focus.keyboard = keyboard.column;
		this.#rows[row] = focus;
		return focus;
	}

	/** Tells the row that was left and the row that was entered; to be run before they are drawn. */
	tell(): void {
		const active = this.#active();
		if (this.#before && this.#before.row !== active.row) this.in(this.#before.row).column = null;
		this.in(active.row).column = active.column;
		this.#before = active;
		if (!this.stays) this.#follow(active);
	}

	#follow(active: Place): void {
		if (this.#keyboard && this.#keyboard.row !== active.row)
			this.in(this.#keyboard.row).keyboard = null;
		this.in(active.row).keyboard = active.column;
		this.#keyboard = active;
	}

	/** The cell has the keyboard, or is to have it. */
	holdsKeyboard(place: Place): boolean {
		return this.#keyboard !== undefined && samePlace(place, this.#keyboard);
	}

	/** Tells the rows that come into the selection or leave it; to be run before they are drawn. */
	mark(walk: Walk, span: Span | null): void {
		const columns = span ? columnKeys(walk, span) : this.#columns;
		const same =
			columns.size === this.#columns.size && [...columns].every((key) => this.#columns.has(key));
		if (!same) this.#columns = columns;
		const rows = rowIds(walk, span);
		for (const id of this.#marked) if (!rows.has(id)) this.in(id).selected = null;
		for (const id of rows) this.in(id).selected = this.#columns;
		this.#marked = rows;
	}

	/** Tells the row of the lower right corner; to be run before it is drawn. */
	corner(at: Place): void {
		if (this.#cornered !== null && this.#cornered !== at.row) this.in(this.#cornered).corner = null;
		this.in(at.row).corner = at.column;
		this.#cornered = at.row;
	}

	/** Tells the rows that the frame of what was copied runs through; to be run before they are drawn. */
	frame(walk: Walk, copied: Copied | null): void {
		const rows = framed(walk, copied);
		for (const id of this.#framed.keys()) if (!rows.has(id)) this.in(id).copied = null;
		for (const [id, edges] of rows) this.in(id).copied = edges;
		this.#framed = rows;
	}
}

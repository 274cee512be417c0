/** Tells each row where one stands in it, and only the rows that are concerned: no other is drawn again. */
import { untrack } from 'svelte';
import type { ColumnKey } from './columns.ts';
import type { Place } from './places.ts';

/** Where one stands in one row; null: elsewhere. */
export class RowFocus {
	column = $state.raw<ColumnKey | null>(null);
}

export class Standing {
	readonly #rows: Record<string, RowFocus> = {};
	readonly #active: () => Place;
	#before: Place | undefined;

	constructor(active: () => Place) {
		this.#active = active;
	}

	in(row: string): RowFocus {
		const known = this.#rows[row];
		if (known) return known;
		const focus = new RowFocus();
		const active = untrack(this.#active);
		if (active.row === row) focus.column = active.column;
		this.#rows[row] = focus;
		return focus;
	}

	/** Tells the row that was left and the row that was entered; to be run before they are drawn. */
	tell(): void {
		const active = this.#active();
		if (this.#before && this.#before.row !== active.row) this.in(this.#before.row).column = null;
		this.in(active.row).column = active.column;
		this.#before = active;
	}
}

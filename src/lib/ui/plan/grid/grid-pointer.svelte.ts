/** The pointer in the table: it selects cells, draws the corner of the selection on, or carries a row by its number. */
import type { ColumnKey } from './columns.ts';
import { dropAt, type Drop } from './drop.ts';
import type { GridState } from './grid-state.svelte.ts';
import type { Place } from './places.ts';

const rowUnder = (target: Element) => target.closest<HTMLElement>('[data-row]');

function placeUnder(target: Element): Place | null {
	const row = rowUnder(target)?.dataset.row;
	const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
	return row && column ? { row, column: column as ColumnKey } : null;
}

export class GridPointer {
	readonly #grid: GridState;
	#does: 'select' | 'fill' | 'carry' | null = null;
	/** Id of the row that is carried. */
	carried = $state.raw<string | null>(null);
	/** Where it would come to stand. */
	drop = $state.raw<Drop | null>(null);

	constructor(grid: GridState) {
		this.#grid = grid;
	}

	begins = ({ target, button, pointerType }: PointerEvent): void => {
		if (!(target instanceof Element) || pointerType !== 'mouse' || button !== 0) return;
		const grip = target.closest('[data-grip]') && rowUnder(target)?.dataset.row;
		if (grip) this.#take(grip);
		else if (target.closest('[data-corner]')) this.#does = this.#grid.takeCorner() ? 'fill' : null;
		else this.#does = this.#grid.typing ? null : 'select';
	};

	#take(row: string): void {
		const grid = this.#grid;
		grid.go({ row, column: 'name' });
		grid.select('row');
		grid.takeFocus();
		if (grid.live.locked !== null || row.startsWith('section/')) return;
		[this.#does, this.carried] = ['carry', row];
	}

	moves = ({ target, buttons, clientY }: PointerEvent): void => {
		if ((buttons & 1) !== 1) this.leaves();
		if (!(target instanceof Element) || this.#does === null) return;
		const place = placeUnder(target);
		if (this.carried !== null) {
			const row = rowUnder(target);
			this.drop = row && dropAt(this.#grid.shown, this.carried, row, clientY);
		} else if (place && this.#does === 'fill') this.#grid.drawCorner(place);
		else if (place) this.#grid.extendTo(place);
	};

	ends = (): void => {
		const { carried, drop } = this;
		if (carried !== null && drop) this.#grid.moveBeside(carried, drop.row, drop.side);
		if (this.#does === 'fill') this.#grid.putCorner();
		this.#rest();
	};

	/** Nothing comes of it. */
	leaves = (): void => {
		if (this.#does === 'fill') this.#grid.dropCorner();
		this.#rest();
	};

	#rest(): void {
		[this.#does, this.carried, this.drop] = [null, null, null];
	}
}

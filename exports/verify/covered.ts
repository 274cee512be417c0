/** Cells that lie under a merge, found in one pass over the rows: strangers may bring as many of both as they like. */
import { mostColumns, placeOf } from './excel-content.ts';
import type { Cells } from './excel-hidden.ts';

interface Merge {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** `B3:D7`; null: of no more than one cell, or of none. */
function mergeOf(reference: string): Merge | null {
	const [first = '', last = first] = reference.split(':', 2);
	const [[left, top], [right, bottom]] = [placeOf(first), placeOf(last)];
	const isArea = left > 0 && right >= left && bottom >= top && (right > left || bottom > top);
	return isArea && left <= mostColumns
		? { left, top, right: Math.min(right, mostColumns), bottom }
		: null;
}

/** How many open merges lie over a column, by sums of differences in a binary indexed tree. */
class Over {
	readonly #sums = new Int32Array(mostColumns + 2);

	#add(column: number, by: number): void {
		for (let at = column; at < this.#sums.length; at += at & -at) this.#sums[at]! += by;
	}

	change({ left, right }: Merge, by: 1 | -1): void {
		this.#add(left, by);
		this.#add(right + 1, -by);
	}

	at(column: number): number {
		let count = 0;
		for (let at = column; at > 0; at -= at & -at) count += this.#sums[at]!;
		return count;
	}
}

/** Calls `found` with each cell that lies under a merge and is not its first. */
export function eachCovered(
	merges: readonly string[],
	cells: Cells,
	found: (row: number, column: number) => void,
): void {
	const read = merges.map(mergeOf).filter((merge) => merge !== null);
	const opening = read.toSorted((a, b) => a.top - b.top);
	const closing = read.toSorted((a, b) => a.bottom - b.bottom);
	const over = new Over();
	let [opened, closed] = [0, 0];
	/** Merges that begin in this very row, by their column. */
	const firsts = new Map<number, number>();
	for (const row of [...cells.keys()].toSorted((a, b) => a - b)) {
		firsts.clear();
		for (; opened < opening.length && opening[opened]!.top <= row; opened += 1) {
			const merge = opening[opened]!;
			over.change(merge, 1);
			if (merge.top === row) firsts.set(merge.left, (firsts.get(merge.left) ?? 0) + 1);
		}
		for (; closed < closing.length && closing[closed]!.bottom < row; closed += 1)
			over.change(closing[closed]!, -1);
		for (const column of cells.get(row)?.keys() ?? [])
			if (over.at(column) > (firsts.get(column) ?? 0)) found(row, column);
	}
}

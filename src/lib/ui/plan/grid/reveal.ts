/** Scrolls a cell out from under the table's head, foot and frozen columns. Does nothing if it is in view. */

interface Insets {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
}

/** How far to scroll so that `start`…`end` lies within `low`…`high`. */
const shift = (start: number, end: number, low: number, high: number): number =>
	start < low ? start - low : end > high ? Math.min(end - high, start - low) : 0;

export function reveal(cell: Element, frame: Element, { top, bottom, left }: Insets): void {
	const [box, view] = [cell.getBoundingClientRect(), frame.getBoundingClientRect()];
	const frozen = getComputedStyle(cell).position === 'sticky';
	const down = shift(box.top, box.bottom, view.top + top, view.top + frame.clientHeight - bottom);
	const right = frozen
		? 0
		: shift(box.left, box.right, view.left + left, view.left + frame.clientWidth);
	if (down !== 0 || right !== 0) frame.scrollBy({ top: down, left: right, behavior: 'instant' });
}

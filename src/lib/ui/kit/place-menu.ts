/** Where the menu of a button goes: below it, else above it, always within the window, and no taller than there is room. Pixels. */

interface Anchor {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}
interface Size {
	readonly width: number;
	readonly height: number;
}
interface Placed {
	readonly left: number;
	readonly top: number;
	/** What is taller scrolls inside. */
	readonly maxHeight: number;
}
/** The edge of the button that the menu lines up with, if there is room; else it is the other one. */
export type Side = 'left' | 'right';

const gap = 4;
const edge = 8;

const within = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(value, most));

export function placeMenu(anchor: Anchor, menu: Size, view: Size, side: Side): Placed {
	const most = Math.max(0, view.height - 2 * edge);
	const below = within(view.height - edge - anchor.bottom - gap, 0, most);
	const above = within(anchor.top - gap - edge, 0, most);
	const isBelow = menu.height <= below || below >= above;
	const maxHeight = isBelow ? below : above;
	const height = Math.min(menu.height, maxHeight);
	const top = isBelow ? anchor.bottom + gap : anchor.top - gap - height;
	const rightmost = Math.max(edge, view.width - menu.width - edge);
	const lined = { left: anchor.left, right: anchor.right - menu.width };
	const fits = lined[side] >= edge && lined[side] <= rightmost;
	const left = fits ? lined[side] : lined[side === 'left' ? 'right' : 'left'];
	return {
		left: within(left, edge, rightmost),
		top: within(top, edge, Math.max(edge, view.height - edge - height)),
		maxHeight,
	};
}

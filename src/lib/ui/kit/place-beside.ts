/** Where a floating box goes: below its anchor, else above it, always inside the window. Pixels. */

interface Box {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}
interface Size {
	readonly width: number;
	readonly height: number;
}

const gap = 6;
const edge = 8;

const within = (value: number, least: number, most: number) =>
	Math.max(least, Math.min(value, most));

export function placeBeside(anchor: Box, box: Size, view: Size): { left: number; top: number } {
	const below = anchor.bottom + gap;
	const above = anchor.top - gap - box.height;
	const fitsBelow = below + box.height + edge <= view.height;
	return {
		left: within(anchor.left, edge, Math.max(edge, view.width - box.width - edge)),
		top: fitsBelow || above < edge ? Math.max(edge, below) : above,
	};
}

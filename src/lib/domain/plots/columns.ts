/** Columns of a plot, one a semester, and what is stacked in them. In pixels, y downwards. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Frame {
	readonly left: number;
	readonly top: number;
	/** Of the part that is drawn in, without axes. */
	readonly width: number;
	readonly height: number;
}

/** `count` columns side by side; each takes `fill` of its share of the width, but not more than `most` pixels. */
export function columnsIn({ left, width }: Frame, count: number, fill = 0.66, most = 72) {
	const share = count > 0 ? width / count : width;
	const wide = Math.min(share * fill, most);
	return Array.from({ length: count }, (_, index) => ({
		x: left + share * index + (share - wide) / 2,
		width: wide,
		middle: left + share * (index + 0.5),
	}));
}

/** Boxes one upon another from the foot of the frame; of nothing there is none. */
export function stacked(
	frame: Frame,
	column: { readonly x: number; readonly width: number },
	lengths: readonly number[],
): (Box | null)[] {
	let foot = frame.top + frame.height;
	return lengths.map((length) => {
		if (length <= 0) return null;
		foot -= length;
		return { x: column.x, y: foot, width: column.width, height: length };
	});
}

/** Boxes side by side along a bar; the parts are of `whole`. */
export function along(bar: Box, parts: readonly number[], whole: number): (Box | null)[] {
	let x = bar.x;
	return parts.map((part) => {
		if (part <= 0 || whole <= 0) return null;
		const box = { ...bar, x, width: (part / whole) * bar.width };
		x += box.width;
		return box;
	});
}

/** Lines that a break had cut, put together again. */

export interface Mending<Line> {
	/** Whether `before` and `next` are one. */
	readonly isCut: (before: Line, next: Line) => boolean;
	readonly together: (before: Line, next: Line) => Line;
	/** What a page prints around its text, and so between the halves: left out there. */
	readonly isFurniture?: (line: Line) => boolean;
}

/** A page number, a running head and what else stands between two pages. */
const mostFurniture = 3;

/** Index of the last line that is not furniture; -1: there is none near. */
function lastBefore<Line>(whole: readonly Line[], { isFurniture }: Mending<Line>): number {
	const least = Math.max(0, whole.length - 1 - mostFurniture);
	for (let at = whole.length - 1; at >= least; at -= 1) {
		const line = whole[at];
		if (line !== undefined && !isFurniture?.(line)) return at;
	}
	return -1;
}

/** `lines` in their order, each read once. */
export function mended<Line>(lines: readonly Line[], mending: Mending<Line>): Line[] {
	const whole: Line[] = [];
	for (const line of lines) {
		const at = [whole.length - 1, lastBefore(whole, mending)].find((index) => {
			const before = whole[index];
			return before !== undefined && mending.isCut(before, line);
		});
		const before = at === undefined ? undefined : whole[at];
		if (at === undefined || before === undefined) whole.push(line);
		else whole.splice(at, whole.length - at, mending.together(before, line));
	}
	return whole;
}

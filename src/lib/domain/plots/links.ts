/** Lines between boxes that lie in columns of time. */
import type { Box } from './columns.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

/** As far as columns lie apart. */
const beside = 40;

/** From the end of one box to the beginning of another, as a path of an SVG. Past others it goes between their lanes. */
export function forward(from: Box, to: Box): string {
	const [x1, y1] = [round(from.x + from.width), round(from.y + from.height / 2)];
	const [x2, y2] = [round(to.x), round(to.y + to.height / 2)];
	if (x2 - x1 > beside) return `M${x1} ${y1}H${x1 + 6}V${round(to.y - 5)}H${x2 - 10}V${y2}H${x2}`;
	if (y1 === y2) return `M${x1} ${y1}H${x2}`;
	const turn = (x2 - x1) / 2;
	return `M${x1} ${y1}C${round(x1 + turn)} ${y1} ${round(x1 + turn)} ${y2} ${x2} ${y2}`;
}

/** Both in one lane, the wrong way round: below the boxes, back to the other. */
function below(from: Box, to: Box): string {
	const foot = round(from.y + from.height);
	const [x1, x2] = [round(from.x + 14), round(to.x + to.width - 14)];
	return `M${x1} ${foot}C${x1} ${foot + 12} ${x2} ${foot + 12} ${x2} ${foot}`;
}

/** Where it does not come before: from under or over the one to the other, past no end. */
export function across(from: Box, to: Box): string {
	const x = round(to.x + 14);
	const inside = Math.min(Math.max(x, from.x + 8), from.x + from.width - 8);
	if (from.y === to.y) return below(from, to);
	const down = to.y >= from.y;
	const [y1, y2] = down ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
	return inside === x
		? `M${x} ${round(y1)}V${round(y2)}`
		: `M${round(inside)} ${round(y1)}C${round(inside)} ${round((y1 + y2) / 2)} ${x} ${round((y1 + y2) / 2)} ${x} ${round(y2)}`;
}

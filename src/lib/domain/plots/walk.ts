/** Which mark of a plot an arrow key leads to: the nearest in its direction, what lies straight ahead first. */
import type { Box } from './columns.ts';

const middle = ({ x, y, width, height }: Box): readonly [number, number] => [
	x + width / 2,
	y + height / 2,
];

const directions: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** What lies aside counts three times. */
function distance(from: Box, to: Box, [dx, dy]: readonly [number, number]): number {
	const [[fx, fy], [tx, ty]] = [middle(from), middle(to)];
	const ahead = (tx - fx) * dx + (ty - fy) * dy;
	const aside = Math.abs((tx - fx) * dy) + Math.abs((ty - fy) * dx);
	return ahead > 0.5 ? ahead + 3 * aside : Infinity;
}

/** Index of the mark; null: the key leads to none. */
export function markAfter(marks: readonly Box[], at: number, key: string): number | null {
	if (key === 'Home') return marks.length > 0 ? 0 : null;
	if (key === 'End') return marks.length > 0 ? marks.length - 1 : null;
	const [from, direction] = [marks[at], directions[key]];
	if (!from || !direction) return null;
	const far = marks.map((mark) => distance(from, mark, direction));
	const nearest = Math.min(...far);
	return Number.isFinite(nearest) ? far.indexOf(nearest) : null;
}

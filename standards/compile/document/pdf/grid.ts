/** Tables from their borders: rows, columns, and which cells are merged. */
import type { Ruling, Rulings } from './geometry.ts';
import { clustered, straightened } from './straight.ts';

/** A table; `xs` and `ys` are its borders, rising, one more than there are columns and rows. */
export interface Grid {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	/** For row and column, the first cell (row × columns + column) of the merged one that it belongs to. */
	readonly owner: Int32Array;
}

/** Ends of lines that nearly meet do meet. Points. */
const touch = 4;
const mostCells = 20_000;

const crosses = (horizontal: Ruling, vertical: Ruling): boolean =>
	vertical.at >= horizontal.from - touch &&
	vertical.at <= horizontal.to + touch &&
	horizontal.at >= vertical.from - touch &&
	horizontal.at <= vertical.to + touch;

/** Numbers 0 … n-1 in sets that grow together. */
class Sets {
	readonly parent: Int32Array;
	constructor(size: number) {
		this.parent = Int32Array.from({ length: size }, (_, at) => at);
	}
	find(at: number): number {
		let root = at;
		while (this.parent[root] !== root) root = this.parent[root] ?? root;
		this.parent[at] = root;
		return root;
	}
	/** The smaller number stands for both. */
	join(a: number, b: number): void {
		const [first, second] = [this.find(a), this.find(b)];
		this.parent[Math.max(first, second)] = Math.min(first, second);
	}
}

/** Lines in groups that hang together. */
function connected({ horizontal, vertical }: Rulings): Rulings[] {
	const sets = new Sets(horizontal.length + vertical.length);
	horizontal.forEach((across, h) =>
		vertical.forEach((down, v) => {
			if (crosses(across, down)) sets.join(h, horizontal.length + v);
		}),
	);
	const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
	const groupOf = (at: number) => {
		const root = sets.find(at);
		const group = groups.get(root) ?? { horizontal: [], vertical: [] };
		groups.set(root, group);
		return group;
	};
	horizontal.forEach((line, at) => groupOf(at).horizontal.push(line));
	vertical.forEach((line, at) => groupOf(horizontal.length + at).vertical.push(line));
	return [...groups.values()];
}

/** Borders of one direction, and the open sides that only the crossing lines reach. */
function borders(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
	const own = clustered(
		lines.map(({ at }) => at),
		touch,
	);
	const first = Math.min(...crossing.map(({ from }) => from));
	const last = Math.max(...crossing.map(({ to }) => to));
	const open = touch * 2;
	return [
		...(first < (own[0] ?? Infinity) - open ? [first] : []),
		...own,
		...(last > (own.at(-1) ?? -Infinity) + open ? [last] : []),
	];
}

/** Whether a line at `at` runs along the whole of `from` … `to`. */
const walls = (lines: readonly Ruling[], at: number, middle: number): boolean =>
	lines.some((line) => Math.abs(line.at - at) <= touch && line.from <= middle && line.to >= middle);

function merged(
	xs: readonly number[],
	ys: readonly number[],
	{ horizontal, vertical }: Rulings,
): Int32Array {
	const columns = xs.length - 1;
	const sets = new Sets(columns * (ys.length - 1));
	for (let row = 0; row < ys.length - 1; row += 1)
		for (let column = 0; column < columns; column += 1) {
			const at = row * columns + column;
			const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2];
			if (column + 1 < columns && !walls(vertical, xs[column + 1]!, y)) sets.join(at, at + 1);
			if (row + 2 < ys.length && !walls(horizontal, ys[row + 1]!, x)) sets.join(at, at + columns);
		}
	return Int32Array.from(sets.parent, (_, at) => sets.find(at));
}

function gridOf(group: Rulings): Grid | null {
	if (group.vertical.length === 0 || group.horizontal.length === 0) return null;
	const xs = borders(group.vertical, group.horizontal);
	const ys = borders(group.horizontal, group.vertical);
	const cells = (xs.length - 1) * (ys.length - 1);
	if (cells < 2 || cells > mostCells) return null;
	const owner = merged(xs, ys, group);
	return new Set(owner).size > 1 ? { xs, ys, owner } : null;
}

/** Where a page holds more lines than this, they are no table. */
const mostLines = 1500;

/** The tables of a page, from above. */
export function gridsOf(drawn: Rulings): Grid[] {
	const rulings = {
		horizontal: straightened(drawn.horizontal),
		vertical: straightened(drawn.vertical),
	};
	if (rulings.horizontal.length + rulings.vertical.length > mostLines) return [];
	const grids = connected(rulings)
		.map(gridOf)
		.filter((grid) => grid !== null);
	return grids.sort((a, b) => a.ys[0]! - b.ys[0]!);
}

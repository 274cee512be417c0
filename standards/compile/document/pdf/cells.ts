/** Rows of a table from its borders and the text that stands inside. */
import { cellText } from '../document.ts';
import type { Run } from './geometry.ts';
import type { Grid } from './grid.ts';
import { isWide, linesOf } from './lines.ts';
import { cellParagraphs } from './wraps.ts';

/** Index of the span of rising `borders` that holds `place`; -1 outside. */
function spanOf(borders: readonly number[], place: number): number {
	if (place < borders[0]! || place > borders.at(-1)!) return -1;
	const above = borders.findIndex((border, at) => at > 0 && place <= border);
	return above < 0 ? -1 : above - 1;
}

/** Text stands above its baseline. */
const middle = ({ y, size }: Run): number => y - size * 0.35;

export const isInside = (run: Run, { xs, ys }: Grid): boolean =>
	spanOf(xs, (run.x0 + run.x1) / 2) >= 0 && spanOf(ys, middle(run)) >= 0;

/** Width of a text in characters, a Latin one being half. */
const weight = (character: string): number => (isWide(character) ? 1 : 0.5);

/** A run cut where it crosses `border`: neighbouring cells may come as one piece. */
function cutAt(run: Run, border: number): Run[] {
	const characters = [...run.text];
	const all = characters.reduce((sum, character) => sum + weight(character), 0);
	let x = run.x0;
	let count = 0;
	for (const character of characters) {
		const width = (weight(character) / all) * (run.x1 - run.x0);
		if (x + width / 2 > border) break;
		x += width;
		count += 1;
	}
	const parts = [
		{ ...run, text: characters.slice(0, count).join(''), x1: x },
		{ ...run, text: characters.slice(count).join(''), x0: x },
	];
	return parts.filter(({ text }) => text.trim() !== '');
}

/** The run in as many pieces as cells of its row that it runs through. */
function cutInCells(run: Run, { xs, ys, owner }: Grid): Run[] {
	const row = spanOf(ys, middle(run));
	const columns = xs.length - 1;
	const slack = run.size * 0.3;
	for (let border = 1; border < columns; border += 1) {
		const x = xs[border]!;
		const at = row * columns + border;
		if (x > run.x0 + slack && x < run.x1 - slack && owner[at] !== owner[at - 1])
			return cutAt(run, x).flatMap((part) =>
				part.x0 >= x - slack ? cutInCells(part, { xs, ys, owner }) : [part],
			);
	}
	return [run];
}

/** Runs by the cell that owns their place. */
function byCell(runs: readonly Run[], grid: Grid): Map<number, Run[]> {
	const cells = new Map<number, Run[]>();
	for (const run of runs.flatMap((each) => cutInCells(each, grid))) {
		const row = spanOf(grid.ys, middle(run));
		const column = spanOf(grid.xs, (run.x0 + run.x1) / 2);
		const owner = grid.owner[row * (grid.xs.length - 1) + column] ?? 0;
		const cell = cells.get(owner) ?? [];
		cell.push(run);
		cells.set(owner, cell);
	}
	return cells;
}

/** Space that is left free before a border. Points. */
const padding = 5;

/**
 * Vertical text comes a character at a time, each below the one before, columns from right to left: the
 * order of the file is the order of reading.
 */
function isVertical(runs: readonly Run[]): boolean {
	if (runs.length < 3 || runs.some(({ text }) => text.length > 1)) return false;
	const below = runs.slice(1).filter(({ x0, y, size }, at) => {
		const before = runs[at]!;
		return Math.abs(x0 - before.x0) < size * 0.3 && y > before.y;
	});
	return below.length * 2 >= runs.length - 1;
}

const cellOf = (runs: readonly Run[], right: number): string =>
	isVertical(runs)
		? runs.map(({ text }) => text).join('')
		: cellText(cellParagraphs(linesOf(runs), right - padding));

/** The table a row a line; merged cells as in the plain form. */
export function rowsOf(runs: readonly Run[], grid: Grid): string[] {
	const { xs, ys, owner } = grid;
	const columns = xs.length - 1;
	const cells = byCell(runs, grid);
	const right = (first: number): number => {
		let last = first % columns;
		while (last + 1 < columns && owner[first - (first % columns) + last + 1] === first) last += 1;
		return xs[last + 1]!;
	};
	return ys.slice(1).map((_, row) => {
		const row0 = row * columns;
		const own = Array.from({ length: columns }, (_, column) => row0 + column);
		return own
			.filter((at) => at === row0 || owner[at] !== owner[at - 1])
			.map((at) => (owner[at] === at ? cellOf(cells.get(at) ?? [], right(at)) : ''))
			.join('\t');
	});
}

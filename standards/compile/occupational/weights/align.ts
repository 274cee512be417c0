/**
 * Which figure stands under which column. Cells are merged where all tracks of a level have the same
 * figure, and a — is left out here and there: of all ways to read a row the cheapest are kept.
 */
import type { Figure } from './rows.ts';

/** For each column: is the row's item examined there? null: not known. */
export type Expected = readonly (readonly (boolean | null)[])[];

export interface Alignment {
	readonly cost: number;
	/** By level, then column. */
	readonly cells: readonly (readonly (number | null)[])[];
}

const mostKept = 60;
/** A reading that costs so much more than the best is no reading. */
const within = 1.5;

const misfit = (figure: number | null, expected: boolean | null | undefined): number =>
	expected === null || expected === undefined || (figure !== null) === expected ? 0 : 3;
const blankCost = (expected: boolean | null | undefined): number => (expected === true ? 3 : 0.6);

interface Filled {
	readonly cost: number;
	readonly cells: readonly (number | null)[];
}

/** Every way to set `figures` into the columns of one level, in order. */
function fillings(
	figures: readonly (number | null)[],
	expected: readonly (boolean | null)[],
): Filled[] {
	const found: Filled[] = [];
	const [only] = figures;
	if (figures.length === 1 && expected.length > 1 && only !== undefined)
		found.push({
			cost: 0.2 + expected.reduce((sum, each) => sum + misfit(only, each), 0),
			cells: expected.map(() => only),
		});
	const go = (cells: (number | null)[], used: number, cost: number): void => {
		const column = cells.length;
		if (figures.length - used > expected.length - column) return;
		if (column === expected.length) {
			if (used === figures.length) found.push({ cost, cells });
			return;
		}
		const figure = figures[used];
		if (figure !== undefined)
			go([...cells, figure], used + 1, cost + misfit(figure, expected[column]));
		go([...cells, null], used, cost + blankCost(expected[column]));
	};
	if (expected.length <= 10) go([], 0, 0);
	return found.sort((a, b) => a.cost - b.cost).slice(0, 20);
}

/** The readings of a row, the cheapest first; none: there are more figures than columns. */
export function alignments(figures: readonly Figure[], expected: Expected): Alignment[] {
	const direct = exactly(figures, expected);
	if (direct) return [direct];
	const filled = figures.filter((figure): figure is number | null => figure !== undefined);
	if (filled.length > expected.flat().length) return [];
	let states = new Map<number, Alignment[]>([[0, [{ cost: 0, cells: [] }]]]);
	for (const columns of expected) {
		const next = new Map<number, Longer[]>();
		for (const [used, before] of states)
			for (let count = 0; count <= columns.length && used + count <= filled.length; count += 1)
				for (const each of fillings(filled.slice(used, used + count), columns))
					extend(next, used + count, before, each);
		states = new Map([...next].map(([used, found]) => [used, cheapest(found).map(alignment)]));
	}
	return cheapest(states.get(filled.length) ?? []);
}

/** A way one level longer; its cells are set out only when it is kept. */
interface Longer {
	readonly cost: number;
	readonly before: Alignment;
	readonly filled: Filled;
}

const alignment = ({ cost, before, filled }: Longer): Alignment => ({
	cost,
	cells: [...before.cells, filled.cells],
});

function extend(
	next: Map<number, Longer[]>,
	used: number,
	before: readonly Alignment[],
	filled: Filled,
): void {
	const list = next.get(used) ?? [];
	for (const each of before) list.push({ cost: each.cost + filled.cost, before: each, filled });
	next.set(used, list);
}

function cheapest<Way extends { readonly cost: number }>(found: readonly Way[]): Way[] {
	const sorted = [...found].sort((a, b) => a.cost - b.cost).slice(0, mostKept);
	return sorted.filter(({ cost }) => cost <= (sorted[0]?.cost ?? 0) + within);
}

/** A figure for each column, or one for each level, with the empty cells counted. */
function exactly(figures: readonly Figure[], expected: Expected): Alignment | null {
	const places = expected.reduce((sum, columns) => sum + columns.length, 0);
	if (figures.length !== places) return null;
	let at = 0;
	return { cost: 0, cells: expected.map((columns) => columns.map(() => figures[at++] ?? null)) };
}

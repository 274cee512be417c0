/** A mixed-integer program, row by row, and its solution by HiGHS. */
import load, { type Highs, type ModelData } from 'highs';

export type Entries = readonly (readonly [column: number, value: number])[];

interface Column {
	readonly cost: number;
	readonly least: number;
	readonly most: number;
	readonly whole: boolean;
}

interface Row {
	readonly least: number;
	readonly most: number;
	readonly entries: Entries;
}

/** Repeated columns of a row are added up: the solver refuses them. */
function merged(entries: Entries): [number, number][] {
	const values = new Map<number, number>();
	for (const [column, value] of entries) values.set(column, (values.get(column) ?? 0) + value);
	return [...values];
}

export class Program {
	readonly #columns: Column[] = [];
	readonly #rows: Row[] = [];

	/** A variable between `least` and `most`; returns its number. */
	column(cost: number, least = 0, most = Infinity, whole = false): number {
		return this.#columns.push({ cost, least, most, whole }) - 1;
	}

	yes(cost: number): number {
		return this.column(cost, 0, 1, true);
	}

	row(least: number, entries: Entries, most: number): void {
		this.#rows.push({ least, most, entries: merged(entries) });
	}

	/** A variable that equals a sum: rows that share a long sum stay short. */
	sum(entries: Entries): number {
		const column = this.column(0, -Infinity);
		this.row(0, [...entries, [column, -1]], 0);
		return column;
	}

	/** Σ ≥ least, at `cost` a unit below it. */
	atLeast(least: number, entries: Entries, cost: number): void {
		this.row(least, [...entries, [this.column(cost), 1]], Infinity);
	}

	/** Σ ≤ most, at `cost` a unit above it. */
	atMost(most: number, entries: Entries, cost: number): void {
		this.row(-Infinity, [...entries, [this.column(cost), -1]], most);
	}

	/** True where it has variables that are whole: only then a search may end before its end. */
	get isWhole(): boolean {
		return this.#columns.some(({ whole }) => whole);
	}

	data(): ModelData {
		const starts = [0];
		for (const { entries } of this.#rows) starts.push((starts.at(-1) ?? 0) + entries.length);
		const flat = this.#rows.flatMap((row) => row.entries);
		return {
			numCols: this.#columns.length,
			numRows: this.#rows.length,
			colCost: this.#columns.map(({ cost }) => cost),
			colLower: this.#columns.map(({ least }) => least),
			colUpper: this.#columns.map(({ most }) => most),
			rowLower: this.#rows.map(({ least }) => least),
			rowUpper: this.#rows.map(({ most }) => most),
			integrality: this.#columns.map(({ whole }) => (whole ? 1 : 0)),
			matrix: {
				format: 'csr',
				numRows: this.#rows.length,
				numCols: this.#columns.length,
				starts,
				indices: flat.map(([column]) => column),
				values: flat.map(([, value]) => value),
			},
		};
	}
}

/**
 * No limit of time: the same calendar must give the same plan on a fast and on a slow machine. The
 * search ends by its nodes instead.
 */
const options = { output_flag: false, mip_rel_gap: 0.03, mip_abs_gap: 2 };

/** Most searches end at the first node or soon after it; few go on, from another seed. */
const attempts = [
	{ mip_max_nodes: 20, mip_max_stall_nodes: 20, random_seed: 1 },
	{ mip_max_nodes: 250, mip_max_stall_nodes: 120, random_seed: 2 },
];
/** What may still be gained for which it pays to go on: a bound is broken that need not be. */
const worthwhile = 40;

/** Loads the solver; a browser says where its WebAssembly lies. */
export type LoadSolver = () => Promise<Highs>;

let loaded: Promise<Highs> | undefined;
const once: LoadSolver = () => (loaded ??= load());

/** HiGHS: kSolutionStatusFeasible. */
const feasible = 2;

interface Solution {
	readonly values: Float64Array;
	readonly cost: number;
	/** No solution costs less. */
	readonly bound: number;
}

function attempt(highs: Highs, data: ModelData, limits: Readonly<Record<string, number>>) {
	return highs.withModel(data, (model): Solution | null => {
		model.options.set({ ...options, ...limits });
		model.run();
		const info = (name: string): number => Number(model.info.get(name));
		if (info('primal_solution_status') !== feasible) return null;
		const cost = model.getObjectiveValue();
		const bound = info('mip_dual_bound');
		return { values: model.getSolution().colValue, cost, bound };
	});
}

/** Values of the columns; null where the solver found none. */
export async function solve(
	program: Program,
	loadSolver: LoadSolver = once,
): Promise<Float64Array | null> {
	const highs = await loadSolver();
	const data = program.data();
	let best: Solution | null = null;
	for (const limits of attempts) {
		const found = attempt(highs, data, limits);
		if (found && (!best || found.cost < best.cost)) best = found;
		if (!program.isWhole || (best && best.cost - best.bound <= worthwhile)) break;
	}
	return best?.values ?? null;
}

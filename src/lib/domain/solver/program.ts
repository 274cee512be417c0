/** A mixed-integer program as a value, row by row: drafting and repair each solve theirs. */
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

	/** `relaxed` leaves out that variables are whole. */
	data(relaxed = false): ModelData {
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
			integrality: this.#columns.map(({ whole }) => (whole && !relaxed ? 1 : 0)),
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

/** Loads the solver; a browser says where its WebAssembly lies. */
export type LoadSolver = () => Promise<Highs>;

let loaded: Promise<Highs> | undefined;
export const loadOnce: LoadSolver = () => (loaded ??= load());

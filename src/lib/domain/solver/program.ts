/** A mixed-integer program as a value, row by row: drafting and repair each solve theirs. */
import load, { type Highs, type ModelData } from 'highs';

export type Entries = readonly (readonly [column: number, value: number])[];

interface Column {
	readonly cost: number;
	readonly least: number;
	readonly most: number;
	readonly whole: boolean;
}

export class Program {
	readonly #columns: Column[] = [];
	/** Ends of each row, and where its entries begin; those of all rows stand one after the other. */
	readonly #least: number[] = [];
	readonly #most: number[] = [];
	readonly #starts: number[] = [0];
	readonly #indices: number[] = [];
	readonly #values: number[] = [];
	/** Where a column stood last among the entries: repeated ones are added up, the solver refuses them. */
	readonly #last: number[] = [];

	/** A variable between `least` and `most`; returns its number. */
	column(cost: number, least = 0, most = Infinity, whole = false): number {
		return this.#columns.push({ cost, least, most, whole }) - 1;
	}

	yes(cost: number): number {
		return this.column(cost, 0, 1, true);
	}

	row(least: number, entries: Entries, most: number): void {
		const start = this.#indices.length;
		for (const [column, value] of entries) {
			const known = this.#last[column] ?? -1;
			if (known >= start) this.#values[known] = (this.#values[known] ?? 0) + value;
			else {
				this.#last[column] = this.#indices.push(column) - 1;
				this.#values.push(value);
			}
		}
		this.#starts.push(this.#indices.length);
		this.#least.push(least);
		this.#most.push(most);
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
		const [numRows, numCols] = [this.#least.length, this.#columns.length];
		return {
			numCols,
			numRows,
			colCost: this.#columns.map(({ cost }) => cost),
			colLower: this.#columns.map(({ least }) => least),
			colUpper: this.#columns.map(({ most }) => most),
			rowLower: this.#least,
			rowUpper: this.#most,
			integrality: this.#columns.map(({ whole }) => (whole && !relaxed ? 1 : 0)),
			matrix: {
				format: 'csr',
				numRows,
				numCols,
				starts: this.#starts,
				indices: this.#indices,
				values: this.#values,
			},
		};
	}
}

/** Loads the solver; a browser says where its WebAssembly lies. */
export type LoadSolver = () => Promise<Highs>;

let loaded: Promise<Highs> | undefined;
export const loadOnce: LoadSolver = () => (loaded ??= load());

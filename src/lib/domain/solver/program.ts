/** A mixed-integer program as a value, row by row: drafting and repair each solve theirs. */
import load, { type Highs, type ModelData } from 'highs';

export type Entries = readonly (readonly [column: number, value: number])[];

export class Program {
	/** Of each column its cost, its ends, and 1 where it is whole. */
	readonly #costs: number[] = [];
	readonly #lower: number[] = [];
	readonly #upper: number[] = [];
	readonly #whole: (0 | 1)[] = [];
	/** Ends of each row, and where its entries begin; those of all rows stand one after the other. */
	readonly #least: number[] = [];
	readonly #most: number[] = [];
	readonly #starts: number[] = [0];
	readonly #indices: number[] = [];
	readonly #values: number[] = [];
	/** Where each column stood last among the entries, -1 at first. */
	readonly #last: number[] = [];
	/** Where the entries of the row that is being written begin. */
	#start = 0;

	/** A variable between `least` and `most`; returns its number. */
	column(cost: number, least = 0, most = Infinity, whole = false): number {
		this.#costs.push(cost);
		this.#lower.push(least);
		this.#upper.push(most);
		this.#whole.push(whole ? 1 : 0);
		return this.#last.push(-1) - 1;
	}

	yes(cost: number): number {
		return this.column(cost, 0, 1, true);
	}

	/** Adds to the row that is being written; repeated columns are added up, the solver refuses them. */
	enter(column: number, value: number): void {
		const known = this.#last[column] ?? -1;
		if (known >= this.#start) this.#values[known] = (this.#values[known] ?? 0) + value;
		else {
			this.#last[column] = this.#indices.push(column) - 1;
			this.#values.push(value);
		}
	}

	/** Ends the row that was entered column by column: it lies between `least` and `most`. */
	close(least: number, most: number): void {
		this.#start = this.#indices.length;
		this.#starts.push(this.#start);
		this.#least.push(least);
		this.#most.push(most);
	}

	row(least: number, entries: Entries, most: number): void {
		for (const [column, value] of entries) this.enter(column, value);
		this.close(least, most);
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
		return this.#whole.includes(1);
	}

	/** `relaxed` leaves out that variables are whole. */
	data(relaxed = false): ModelData {
		const [numRows, numCols] = [this.#least.length, this.#costs.length];
		return {
			numCols,
			numRows,
			colCost: this.#costs,
			colLower: this.#lower,
			colUpper: this.#upper,
			rowLower: this.#least,
			rowUpper: this.#most,
			integrality: relaxed ? this.#whole.map(() => 0) : this.#whole,
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

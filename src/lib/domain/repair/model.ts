/** The program of a repair: cells as whole steps up and down, demands as rows, one aim at a time. */
import { divisor } from '../exact.ts';
import type { Relaxation } from '../solver/optimum.ts';
import { Program, type Entries } from '../solver/program.ts';
import type { Cell } from './cells.ts';
import { demandRows } from './demand-rows.ts';
import { costGroups, type Reach, type Refusal, type Task } from './task.ts';

/** `cost` is what an aim before it has found, and stays; so does `spread`. */
export type Aim =
	| { readonly kind: 'any' }
	| { readonly kind: 'cost' }
	| { readonly kind: 'spread'; readonly cost: number; readonly bounds: Bounds }
	| {
			readonly kind: 'changes';
			readonly cost: number;
			readonly spread: number;
			readonly bounds: Bounds;
	  };

/** The most of a column that a cost leaves room for. */
export type Bounds = (column: number) => number;

/** What the solver's arithmetic may be wrong by, in hundredths of cost. */
const rounding = 0.01;
const smallest = 1e-6;

/**
 * Where whole figures cost `cost` and broken ones `relaxed.cost`, no repair of that cost takes more of
 * a column than the difference pays for at its reduced cost.
 */
export const boundsWithin =
	(cost: number, relaxed: Relaxation | null): Bounds =>
	(column) => {
		const reduced = relaxed?.reduced[column] ?? 0;
		if (!relaxed || reduced < smallest) return Infinity;
		return Math.max(0, Math.floor((cost - relaxed.cost + rounding) / reduced));
	};

/** How many cells a cost leaves free to move at all: each whose cost is its own, by its price. */
export const movableWithin = (cost: number, { cells, locked }: Task): number =>
	cells.filter(({ number, price }) => price <= cost && !locked.has(number)).length;

/** Columns of a cell, and how far it may move. */
export interface Moves {
	readonly up: number;
	readonly down: number;
	readonly least: number;
	readonly most: number;
}

const budgetOf = (aim: Aim): number => ('cost' in aim ? aim.cost : Infinity);

export class Model {
	readonly program = new Program();
	readonly moves: readonly Moves[];
	readonly #task: Task;

	constructor(task: Task, aim: Aim) {
		this.#task = task;
		const groups = costGroups(task.cells);
		const alone = new Set(groups.flatMap(({ cells }) => (cells.length === 1 ? cells : [])));
		this.moves = task.cells.map((cell) => this.#column(cell, alone.has(cell), aim));
		const costs = groups.flatMap(({ cells }) => this.#costs(cells, aim));
		if (budgetOf(aim) < Infinity) this.program.row(budgetOf(aim), costs, budgetOf(aim));
		demandRows(this, task.demands);
		for (const refusal of task.refusals) this.#refuse(refusal);
		if (aim.kind === 'spread') this.#spread(1, Infinity);
		// The bound is a whole number: half a unit more lets in nothing but rounding.
		if (aim.kind === 'changes') this.#spread(0, aim.spread + 0.5);
		if (aim.kind === 'changes') for (const cell of task.cells) this.#change(cell);
	}

	/** A cell whose cost is its own cannot move further than the whole cost allows. */
	#column({ number, least, most, price }: Cell, alone: boolean, aim: Aim): Moves {
		const locked = this.#task.locked.has(number);
		const far = alone && price > 0 ? Math.floor(budgetOf(aim) / price) : Infinity;
		const bounds: Bounds = 'bounds' in aim ? aim.bounds : () => Infinity;
		const above = locked ? 0 : Math.min(most, far, bounds(2 * number));
		const below = locked ? 0 : Math.min(-least, far, bounds(2 * number + 1));
		const cost = alone && aim.kind === 'cost' ? price : 0;
		const up = this.program.column(cost, 0, above, true);
		const down = this.program.column(cost, 0, below, true);
		return { up, down, least: -below || 0, most: above };
	}

	/** What the cells of one figure cost; of several the distance by which their sum moves. */
	#costs(cells: readonly Cell[], aim: Aim): Entries {
		const [{ number, price }] = cells as [Cell];
		const { up, down } = this.moves[number] as Moves;
		if (cells.length === 1) return [[up, price] as const, [down, price] as const];
		const cost = aim.kind === 'cost' ? 1 : 0;
		const [more, less] = [this.program.column(cost), this.program.column(cost)];
		const sum = new Map(cells.map((cell) => [cell.number, cell.price]));
		this.row(0, sum, 0, [
			[more, -1],
			[less, 1],
		]);
		return [[more, 1] as const, [less, 1] as const];
	}

	/** A row over what the cells move, and columns of its own beside that. Sums are long: no lists between. */
	row(least: number, steps: ReadonlyMap<number, number>, most: number, beside: Entries = []): void {
		const { program, moves } = this;
		for (const [cell, value] of steps) {
			const { up, down } = moves[cell] as Moves;
			program.enter(up, value);
			program.enter(down, -value);
		}
		program.row(least, beside, most);
	}

	/** 1 only where the cell does not reach so far. */
	#short(reach: Reach): number {
		const short = this.program.yes(0);
		const { least, most } = this.moves[reach.cell] as Moves;
		const moved = new Map([[reach.cell, 1]]);
		if ('least' in reach) this.row(-Infinity, moved, most, [[short, most - reach.least + 1]]);
		else this.row(least, moved, Infinity, [[short, least - reach.most - 1]]);
		return short;
	}

	/** At least one cell of the pattern falls short of it. */
	#refuse({ pattern }: Refusal): void {
		const short = pattern.map((reach) => [this.#short(reach), 1] as const);
		this.program.row(1, short, Infinity);
	}

	/** Weekly loads between a least and a most one; their distance is the aim, or is bound. */
	#spread(cost: number, bound: number): void {
		const least = this.program.column(-cost, -Infinity);
		const most = this.program.column(cost, -Infinity);
		for (const { now, steps } of this.#task.loads) {
			this.row(-now, steps, Infinity, [[least, -1]]);
			this.row(-Infinity, steps, -now, [[most, -1]]);
		}
		this.program.row(0, [[most, 1] as const, [least, -1] as const], bound);
	}

	#change({ number, places }: Cell): void {
		const { up, down, least, most } = this.moves[number] as Moves;
		if (least === 0 && most === 0) return;
		const changed = this.program.yes(places.length);
		const entries: Entries = [
			[up, 1 / (most || 1)],
			[down, 1 / (-least || 1)],
			[changed, -1],
		];
		this.program.row(-Infinity, entries, 0);
	}
}

export const programOf = (task: Task, aim: Aim): Program => new Model(task, aim).program;

/** Costs differ by whole multiples of this: what is nearer to the optimum than that is the optimum. */
export const unitOf = ({ cells }: Task, { kind }: Aim): number =>
	kind === 'cost' ? cells.map(({ price }) => price).reduce(divisor, 0) || 1 : 1;

/** Steps of each cell: its columns come first, up and down in turn. */
export const movesOf = ({ cells }: Task, values: Float64Array): number[] =>
	cells.map((_, index) => Math.round((values[2 * index] ?? 0) - (values[2 * index + 1] ?? 0)) || 0);

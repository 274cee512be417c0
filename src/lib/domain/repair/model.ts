/** The program of a repair: cells as whole steps up and down, demands as rows, one aim at a time. */
import { Program, type Entries } from '../solver/program.ts';
import type { Cell } from './cells.ts';
import type { Demand } from './demands.ts';
import type { Form } from './form.ts';

/** A pattern of used and unused cells that a rule which is not linear refuses. */
export interface Refusal {
	readonly rule: string;
	readonly pattern: readonly { readonly cell: number; readonly used: boolean }[];
}

/** Weekly load of a semester: hours ÷ teaching weeks. */
export interface SemesterLoad {
	readonly hours: Form;
	readonly weeks: number;
}

/** `cost` is bound by what an aim before it has found; so is `spread`. */
export type Aim =
	| { readonly kind: 'any' }
	| { readonly kind: 'cost' }
	| { readonly kind: 'spread'; readonly cost: number }
	| { readonly kind: 'changes'; readonly cost: number; readonly spread: number };

export interface Task {
	readonly cells: readonly Cell[];
	readonly locked: ReadonlySet<number>;
	readonly demands: readonly Demand[];
	readonly refusals: readonly Refusal[];
	readonly loads: readonly SemesterLoad[];
}

/** Ten-thousandths of a weekly hour are one unit of the spread's cost. */
const spreadUnit = 10_000;
/** What the tolerance of the solver may take from a spread that has been found. */
const spreadRest = 1e-6;

interface Moves {
	readonly up: number;
	readonly down: number;
	readonly least: number;
	readonly most: number;
}

class Model {
	readonly program = new Program();
	readonly #moves: readonly Moves[];
	readonly #task: Task;
	readonly #used = new Map<number, number>();

	constructor(task: Task, aim: Aim) {
		this.#task = task;
		const most = aim.kind === 'spread' || aim.kind === 'changes' ? aim.cost : Infinity;
		this.#moves = task.cells.map((cell) => this.#column(cell, aim, most));
		this.#demands();
		for (const refusal of task.refusals) this.#refuse(refusal);
		if (most < Infinity) this.program.row(-Infinity, this.#costs(), most);
		if (aim.kind === 'spread') this.#spread(spreadUnit, Infinity);
		if (aim.kind === 'changes') {
			this.#spread(0, aim.spread + spreadRest);
			this.#changes();
		}
	}

	/** A cell cannot move further than the whole cost allows. */
	#column({ number, least, most, price }: Cell, aim: Aim, budget: number): Moves {
		const locked = this.#task.locked.has(number);
		const far = price > 0 ? Math.floor(budget / price) : Infinity;
		const above = locked ? 0 : Math.min(most, far);
		const below = locked ? 0 : Math.min(-least, far);
		const cost = aim.kind === 'cost' ? price : 0;
		const up = this.program.column(cost, 0, above, true);
		const down = this.program.column(cost, 0, below, true);
		return { up, down, least: -below || 0, most: above };
	}

	#entries(steps: ReadonlyMap<number, number>): Entries {
		return [...steps].flatMap(([cell, value]) => {
			const { up, down } = this.#moves[cell] as Moves;
			return [[up, value] as const, [down, -value] as const];
		});
	}

	#costs(): Entries {
		return this.#task.cells.flatMap(({ number, price }) => {
			const { up, down } = this.#moves[number] as Moves;
			return [[up, price] as const, [down, price] as const];
		});
	}

	/** The least that a sum can come to. */
	#floor(steps: ReadonlyMap<number, number>): number {
		let sum = 0;
		for (const [cell, value] of steps) {
			const { least, most } = this.#moves[cell] as Moves;
			sum += Math.min(value * least, value * most);
		}
		return sum;
	}

	#demands(): void {
		const ways = new Map<string, Map<string, number>>();
		for (const { steps, least, either, way = '' } of this.#task.demands) {
			if (either === undefined) {
				this.program.row(least, this.#entries(steps), Infinity);
				continue;
			}
			const known = ways.get(either) ?? new Map<string, number>();
			ways.set(either, known);
			const chosen = known.get(way) ?? this.program.yes(0);
			known.set(way, chosen);
			const slack = Math.max(0, least - this.#floor(steps));
			this.program.row(least - slack, [...this.#entries(steps), [chosen, -slack]], Infinity);
		}
		for (const known of ways.values())
			this.program.row(
				1,
				[...known.values()].map((column) => [column, 1] as const),
				Infinity,
			);
	}

	/** 1 where a cell's figure is more than 0. */
	#usedColumn(number: number): number {
		const known = this.#used.get(number);
		if (known !== undefined) return known;
		const { now, step } = this.#task.cells[number] as Cell;
		const { most } = this.#moves[number] as Moves;
		const used = this.program.yes(0);
		this.#used.set(number, used);
		const moves = this.#entries(new Map([[number, step]]));
		const smallest = now % step === 0 ? step : now % step;
		this.program.row(-now, [...moves, [used, -smallest]], Infinity);
		this.program.row(-Infinity, [...moves, [used, -(now + step * most)]], -now);
		return used;
	}

	/** Σ of what differs from the pattern ≥ 1. */
	#refuse({ pattern }: Refusal): void {
		const entries = pattern.map(
			({ cell, used }) => [this.#usedColumn(cell), used ? -1 : 1] as const,
		);
		this.program.row(1 - pattern.filter(({ used }) => used).length, entries, Infinity);
	}

	/** Weekly loads between a least and a most one; their distance is the aim, or is bound. */
	#spread(cost: number, bound: number): void {
		const [least, most] = [this.program.column(-cost), this.program.column(cost)];
		for (const { hours, weeks } of this.#task.loads) {
			const load = this.#entries(
				new Map([...hours.steps].map(([cell, value]) => [cell, value / weeks])),
			);
			const now = hours.now / weeks;
			this.program.row(-now, [...load, [least, -1]], Infinity);
			this.program.row(-Infinity, [...load, [most, -1]], -now);
		}
		const distance: Entries = [
			[most, 1],
			[least, -1],
		];
		this.program.row(0, distance, bound);
	}

	#changes(): void {
		for (const { number, places } of this.#task.cells) {
			const { up, down, least, most } = this.#moves[number] as Moves;
			if (least === 0 && most === 0) continue;
			const changed = this.program.yes(places.length);
			const widest = Math.max(most, -least);
			this.program.row(
				-Infinity,
				[
					[up, 1],
					[down, 1],
					[changed, -widest],
				],
				0,
			);
		}
	}
}

export const programOf = (task: Task, aim: Aim): Program => new Model(task, aim).program;

/** Steps of each cell: its columns come first, up and down in turn. */
export const movesOf = ({ cells }: Task, values: Float64Array): number[] =>
	cells.map((_, index) => Math.round((values[2 * index] ?? 0) - (values[2 * index + 1] ?? 0)) || 0);

export const costOf = ({ cells }: Task, moves: readonly number[]): number =>
	cells.reduce((sum, { number, price }) => sum + price * Math.abs(moves[number] ?? 0), 0);

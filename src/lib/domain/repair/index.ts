/** The cheapest edits that mend a plan, or why there are none (rules.md, Repair). */
import type { Highs } from 'highs';
import { applyEdits, type Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { checkPlan, type Check, type Judging } from '../rules/check-plan.ts';
import { optimumOf } from '../solver/optimum.ts';
import { cellsOf, type Cell } from './cells.ts';
import { conflictsOf, type Conflict, type LockedCells } from './conflicts.ts';
import { allMet, demandsOfPlan, type Only } from './demands.ts';
import { cellEdits } from './edits.ts';
import { costOf, movesOf, programOf, type Aim, type Task } from './model.ts';
import { refusalOf, worsened } from './refuse.ts';
import { standingDemands } from './standing-demands.ts';
import { sumsOf } from './sums.ts';

export interface RepairOptions {
	/** Paths; each locks all below it. */
	readonly locks?: readonly string[];
	readonly only?: Only;
	/** Day of the check, `2026-11-20`. */
	readonly today: string;
	/** Told of each step of the search. */
	readonly onProgress?: (stage: Stage) => void;
	/** Told of each program as it goes to the solver, and asked to run it: the bench times it so. */
	readonly solving?: typeof optimumOf;
}

export type Stage = 'cost' | 'spread' | 'changes' | 'conflicts';

/** One change of a figure: its edits (several where options of a group move alike). */
export interface Step {
	readonly edits: readonly Edit[];
	/** What it does to the rules, after the steps before it. */
	readonly effects: readonly {
		readonly rule: string;
		readonly before: string;
		readonly after: string;
	}[];
}

export type Repair =
	| {
			readonly feasible: true;
			/** In hundredths. */
			readonly cost: number;
			readonly steps: readonly Step[];
			readonly plan: Plan;
			readonly check: Check;
	  }
	| { readonly feasible: false; readonly conflicts: readonly Conflict[] };

/** Refusals after which a search gives up: each excludes a pattern for good. */
const mostRefusals = 60;
/** Ties are settled within so many nodes: a cheapest repair is had already. */
const tieNodes = 200;

const isUnder = (path: string, lock: string): boolean =>
	path === lock || lock === '' || path.startsWith(`${lock}/`);

const lockedBy = (cells: readonly Cell[], locks: readonly string[]): LockedCells[] =>
	locks.map((path) => ({
		path,
		cells: cells
			.filter(({ places }) => places.some((place) => isUnder(place.path, path)))
			.map(({ number }) => number),
	}));

class Search<World> {
	readonly #highs: Highs;
	readonly #judging: Judging<World>;
	readonly #plan: Plan;
	readonly #options: RepairOptions;
	readonly #cells: readonly Cell[];
	readonly #before: Check;
	readonly #linear: ReadonlySet<string>;
	readonly #locks: readonly LockedCells[];
	#task: Task;

	constructor(highs: Highs, judging: Judging<World>, plan: Plan, options: RepairOptions) {
		this.#highs = highs;
		this.#judging = judging;
		this.#plan = plan;
		this.#options = options;
		const only = options.only ?? null;
		const { today } = options;
		this.#before = checkPlan(judging, plan, today);
		this.#cells = cellsOf(plan);
		this.#linear = new Set(judging.rules.filter(({ linear }) => linear).map(({ id }) => id));
		this.#locks = lockedBy(this.#cells, options.locks ?? []);
		const { measures } = this.#before;
		const sums = sumsOf(plan, measures, this.#cells);
		this.#task = {
			cells: this.#cells,
			locked: new Set(this.#locks.flatMap(({ cells }) => cells)),
			demands: [
				...demandsOfPlan(judging, plan, this.#before, this.#cells, { today, only }),
				...standingDemands(plan, measures, this.#cells),
			],
			refusals: [],
			loads: measures.totals.teachingWeeks.flatMap((weeks, index) =>
				weeks > 0 ? [{ hours: sums.timetabled(index + 1), weeks }] : [],
			),
		};
	}

	get #optimum(): typeof optimumOf {
		return this.#options.solving ?? optimumOf;
	}

	#solve(aim: Aim, mostNodes?: number): number[] | null {
		const limits = mostNodes === undefined ? {} : { mostNodes };
		const found = this.#optimum(this.#highs, programOf(this.#task, aim), limits);
		const moves = found && movesOf(this.#task, found.values);
		if (!moves || allMet(this.#task.demands, moves)) return moves;
		if (mostNodes !== undefined) return null;
		throw new Error('a solution of the solver does not hold in whole numbers');
	}

	#spreadOf(moves: readonly number[]): number {
		const loads = this.#task.loads.map(({ hours, weeks }) => {
			let sum = hours.now;
			for (const [cell, value] of hours.steps) sum += value * (moves[cell] ?? 0);
			return sum / weeks;
		});
		return loads.length > 0 ? Math.max(...loads) - Math.min(...loads) : 0;
	}

	/** The cheapest moves; among them the most even; among those the fewest. */
	#best(): number[] | null {
		this.#options.onProgress?.('cost');
		const cheapest = this.#solve({ kind: 'cost' });
		if (!cheapest) return null;
		const cost = costOf(this.#task, cheapest);
		// Weeks without hours cost nothing to move: no cost is not yet no change.
		const still = cheapest.map(() => 0);
		if (cost === 0 && allMet(this.#task.demands, still)) return still;
		this.#options.onProgress?.('spread');
		const even = this.#solve({ kind: 'spread', cost }, tieNodes) ?? cheapest;
		const better = this.#spreadOf(even) < this.#spreadOf(cheapest) ? even : cheapest;
		this.#options.onProgress?.('changes');
		const spread = this.#spreadOf(better);
		return this.#solve({ kind: 'changes', cost, spread }, tieNodes) ?? better;
	}

	#editsOf = (moves: readonly number[]): Edit[][] =>
		this.#cells
			.map((cell) => ({ cell, move: moves[cell.number] ?? 0 }))
			.filter(({ move }) => move !== 0)
			.map(({ cell, move }) => cellEdits(this.#plan, cell, move));

	#planAfter(edits: readonly Edit[]): Plan {
		const after = applyEdits(this.#plan, edits);
		if (!after.ok) throw new Error('the edits of a repair do not apply');
		return after.value;
	}

	#checked = (plan: Plan, from: Check = this.#before): Check =>
		checkPlan(this.#judging, plan, this.#options.today, from);

	#worse(check: Check) {
		return worsened(this.#before, check, this.#linear, this.#options.only ?? null);
	}

	/** What the moves do, step by step. */
	#proposal(moves: readonly number[]): Repair {
		let check = this.#before;
		let plan = this.#plan;
		const steps = this.#editsOf(moves).map((edits): Step => {
			const after = applyEdits(plan, edits);
			if (!after.ok) throw new Error('the edits of a repair do not apply');
			const next = this.#checked(after.value, check);
			const effects = effectsOf(check, next);
			[plan, check] = [after.value, next];
			return { edits, effects };
		});
		return { feasible: true, cost: costOf(this.#task, moves), steps, plan, check };
	}

	/** True where the moves were refused and a pattern has been excluded. */
	#refused(moves: readonly number[]): boolean {
		const after = (tried: readonly number[]) =>
			this.#checked(this.#planAfter(this.#editsOf(tried).flat()));
		const found = this.#worse(after(moves));
		const refusals = found.flatMap(
			(finding) =>
				refusalOf(finding, this.#cells, moves, (tried) =>
					this.#worse(after(tried)).some(({ rule }) => rule === finding.rule),
				) ?? [],
		);
		if (found.length > 0 && refusals.length === 0)
			throw new Error(`the checker refuses a repair: ${found.map(({ rule }) => rule).join(', ')}`);
		this.#task = { ...this.#task, refusals: [...this.#task.refusals, ...refusals] };
		return refusals.length > 0;
	}

	run(): Repair {
		while (this.#task.refusals.length < mostRefusals) {
			const moves = this.#best();
			if (!moves) break;
			if (!this.#refused(moves)) return this.#proposal(moves);
		}
		this.#options.onProgress?.('conflicts');
		const fits = (task: Task) =>
			this.#optimum(this.#highs, programOf(task, { kind: 'any' })) !== null;
		return { feasible: false, conflicts: conflictsOf(this.#task, this.#locks, fits) };
	}
}

/** Rules whose figures or statuses an edit changes: `measured 状态` before and after. */
function effectsOf(before: Check, after: Check): Step['effects'] {
	const said = (check: Check): Map<string, string> => {
		const words = new Map<string, string>();
		for (const { rule, measured, status } of check.findings)
			words.set(rule, [words.get(rule), `${measured} ${status}`].filter(Boolean).join('；'));
		return words;
	};
	const was = said(before);
	return [...said(after)].flatMap(([rule, now]) =>
		was.get(rule) === now ? [] : [{ rule, before: was.get(rule) ?? '', after: now }],
	);
}

/** Repairs `plan` under `judging`. The solver is given loaded; what it does takes a second or so. */
export const repairPlan = <World>(
	highs: Highs,
	judging: Judging<World>,
	plan: Plan,
	options: RepairOptions,
): Repair => new Search(highs, judging, plan, options).run();

/** All edits of a repair in order: one step of the history. */
export const editsOf = (steps: readonly Step[]): Edit[] => steps.flatMap(({ edits }) => edits);

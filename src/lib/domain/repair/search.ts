/** The search for the cheapest moves that the checker lets pass; each refusal of it narrows the task. */
import type { Highs } from 'highs';
import type { Edit } from '../plan/edit.ts';
import { checkPlan, type Judging } from '../rules/check-plan.ts';
import type { Finding } from '../rules/finding.ts';
import type { Plan } from '../plan/shape.ts';
import { optimumOf, relaxationOf } from '../solver/optimum.ts';
import { cellsOf, type Cell } from './cells.ts';
import { conflictsOf, type LockedCells } from './conflicts.ts';
import { allMet, demandsOfPlan } from './demands.ts';
import { GivenUp } from './given-up.ts';
import type { Repair, RepairOptions } from './index.ts';
import {
	boundsWithin,
	movableWithin,
	movesOf,
	programOf,
	unitOf,
	type Aim,
	type Bounds,
} from './model.ts';
import { judgedAfter, movedEdits, stepsOf, type Judged } from './proposal.ts';
import { openKeys, refusalOf, refusedBy, worsened } from './refuse.ts';
import { standingDemands } from './standing-demands.ts';
import { sumsOf } from './sums.ts';
import { changesOf, costOf, loadsOf, spreadOf, type Refusal, type Task } from './task.ts';

/** Refusals after which a search gives up: each excludes a pattern for good. */
const mostRefusals = 300;
/** A guard against hours of search for the last tie; plans of a hundred courses need a few hundred. */
const tieNodes = 20_000;

const isUnder = (path: string, lock: string): boolean =>
	path === lock || lock === '' || path.startsWith(`${lock}/`);

const lockedBy = (cells: readonly Cell[], locks: readonly string[]): LockedCells[] =>
	locks.map((path) => ({
		path,
		cells: cells
			.filter(({ places }) => places.some((place) => isUnder(place.path, path)))
			.map(({ number }) => number),
	}));

function taskOf<World>(
	judging: Judging<World>,
	{ plan, check }: Judged,
	{ today, only = null }: RepairOptions,
	locks: readonly LockedCells[],
	cells: readonly Cell[],
): Task {
	const { measures } = check;
	const sums = sumsOf(plan, measures, cells);
	const semesters = measures.totals.teachingWeeks.flatMap((weeks, index) =>
		weeks > 0 ? [{ hours: sums.timetabled(index + 1), weeks }] : [],
	);
	return {
		cells,
		locked: new Set(locks.flatMap((lock) => lock.cells)),
		demands: [
			...demandsOfPlan(judging, plan, check, sums, { today, only }),
			...standingDemands(measures, cells),
		],
		refusals: [],
		loads: loadsOf(semesters),
	};
}

export class Search<World> {
	readonly #highs: Highs;
	readonly #judging: Judging<World>;
	readonly #options: RepairOptions;
	readonly #before: Judged;
	readonly #linear: ReadonlySet<string>;
	/** What is open before any move. */
	readonly #known: ReadonlySet<string>;
	readonly #locks: readonly LockedCells[];
	readonly #task: Task;
	/** What the checker has refused so far. */
	readonly #refusals: Refusal[] = [];
	/** What it has let pass, by moves and every rule: one aim after the other often comes to the same. */
	readonly #passed = new Map<string, Judged>();

	constructor(highs: Highs, judging: Judging<World>, plan: Plan, options: RepairOptions) {
		this.#highs = highs;
		this.#judging = judging;
		this.#options = options;
		this.#before = { plan, check: checkPlan(judging, plan, options.today) };
		this.#known = openKeys(this.#before.check);
		const cells = cellsOf(plan);
		this.#linear = new Set(judging.rules.filter(({ linear }) => linear).map(({ id }) => id));
		this.#locks = lockedBy(cells, options.locks ?? []);
		this.#task = taskOf(judging, this.#before, options, this.#locks, cells);
	}

	#solve(task: Task, aim: Aim): number[] | null {
		const optimum = this.#options.solving ?? optimumOf;
		const isTie = aim.kind === 'spread' || aim.kind === 'changes';
		const limits = { unit: unitOf(task, aim), ...(isTie ? { mostNodes: tieNodes } : {}) };
		const found = optimum(this.#highs, programOf(task, aim), limits);
		const moves = found && movesOf(task, found.values);
		if (!moves || allMet(task.demands, moves)) return moves;
		if (isTie || moves.length === 0) return null;
		throw new Error('a solution of the solver does not hold in whole numbers');
	}

	#editsOf = (moves: readonly number[]): readonly (readonly Edit[])[] =>
		movedEdits(this.#before.plan, this.#task.cells, moves);

	#after(moves: readonly number[]): Judged {
		const edits = this.#editsOf(moves).flat();
		return judgedAfter(this.#judging, this.#before, edits, this.#options.today);
	}

	#worse = ({ check }: Judged): Finding[] =>
		worsened(this.#known, check, this.#linear, this.#options.only ?? null);

	/** True where a rule of `asked` (all of them, where that is null) refuses the moves; its pattern does not come again. */
	#refused(moves: readonly number[], asked: ReadonlySet<string> | null): boolean {
		const key = moves.join();
		if (this.#passed.has(key)) return false;
		const after = this.#after(moves);
		const worse = this.#worse(after);
		if (worse.length === 0) this.#passed.set(key, after);
		const found = worse.filter(({ rule }) => asked?.has(rule) ?? true);
		for (const finding of found)
			this.#refusals.push(
				refusalOf(refusedBy(finding, moves, this.#before.check), this.#task.cells, (tried) =>
					this.#worse(this.#after(tried)).some(({ rule }) => rule === finding.rule),
				),
			);
		const tried = this.#refusals.length;
		if (tried > (this.#options.mostRefusals ?? mostRefusals))
			throw new GivenUp(found[0]?.title ?? '', tried);
		return found.length > 0;
	}

	/** The best moves under an aim that the checker lets pass. */
	#best(aim: Aim, task = this.#task, asked: ReadonlySet<string> | null = null): number[] | null {
		for (;;) {
			const refusals = this.#refusals.filter(({ rule }) => asked?.has(rule) ?? true);
			const moves = this.#solve({ ...task, refusals }, aim);
			if (!moves || !this.#refused(moves, asked)) return moves;
		}
	}

	/** Where the cost itself leaves most cells as they are, there is little to narrow. */
	#boundsWithin(cost: number): Bounds {
		const task = { ...this.#task, refusals: this.#refusals };
		if (movableWithin(cost, task) * 2 < task.cells.length) return () => Infinity;
		return boundsWithin(cost, relaxationOf(this.#highs, programOf(task, { kind: 'cost' })));
	}

	/** Among the cheapest the most even; among those the one that changes the fewest cells. */
	#settled(cheapest: readonly number[]): readonly number[] {
		const task = this.#task;
		const cost = costOf(task, cheapest);
		const bounds = this.#boundsWithin(cost);
		this.#options.onProgress?.('spread');
		const isEven = spreadOf(task, cheapest) === 0;
		const even = isEven ? cheapest : this.#best({ kind: 'spread', cost, bounds });
		const isBetter = even && costOf(task, even) <= cost;
		const better = isBetter && spreadOf(task, even) < spreadOf(task, cheapest) ? even : cheapest;
		this.#options.onProgress?.('changes');
		const spread = spreadOf(task, better);
		const fewest = this.#best({ kind: 'changes', cost, spread, bounds });
		const isFewer = fewest && changesOf(task, fewest) < changesOf(task, better);
		return isFewer && costOf(task, fewest) <= cost && spreadOf(task, fewest) <= spread
			? fewest
			: better;
	}

	#proposal(moves: readonly number[]): Repair {
		const edits = this.#editsOf(moves);
		const whole = this.#passed.get(moves.join()) ?? this.#after(moves);
		const steps = stepsOf(this.#judging, this.#before, edits, whole, this.#options.today);
		return { feasible: true, cost: costOf(this.#task, moves), ...whole, steps };
	}

	#conflicts(): Repair {
		this.#options.onProgress?.('conflicts');
		const fits = (task: Task, rules: ReadonlySet<string>): boolean =>
			this.#best({ kind: this.#refusals.length > 0 ? 'cost' : 'any' }, task, rules) !== null;
		const whole = { ...this.#task, refusals: [...this.#refusals] };
		return { feasible: false, conflicts: conflictsOf(whole, this.#locks, fits) };
	}

	run(): Repair {
		const still = this.#task.cells.map(() => 0);
		if (allMet(this.#task.demands, still)) return this.#proposal(still);
		this.#options.onProgress?.('cost');
		const cheapest = this.#best({ kind: 'cost' });
		return cheapest ? this.#proposal(this.#settled(cheapest)) : this.#conflicts();
	}
}

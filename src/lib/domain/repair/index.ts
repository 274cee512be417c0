/** The cheapest edits that mend a plan, or why there are none (rules.md, Repair). */
import type { Highs } from 'highs';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import type { Check, Judging } from '../rules/check-plan.ts';
import type { optimumOf } from '../solver/optimum.ts';
import type { Conflict } from './conflicts.ts';
import type { Only } from './demands.ts';
import type { Step } from './proposal.ts';
import { Search } from './search.ts';

export { GivenUp } from './given-up.ts';
export type { Step } from './proposal.ts';

export interface RepairOptions {
	/** Paths; each locks all below it. */
	readonly locks?: readonly string[];
	readonly only?: Only;
	/** Day of the check, `2026-11-20`. */
	readonly today: string;
	/** Refusals of the checker after which the search gives up; 300 where nothing is said. */
	readonly mostRefusals?: number;
	/** Told of each step of the search. */
	readonly onProgress?: (stage: Stage) => void;
	/** Told of each program as it goes to the solver, and asked to run it: the bench times it so. */
	readonly solving?: typeof optimumOf;
}

export type Stage = 'cost' | 'spread' | 'changes' | 'conflicts';

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

/** Repairs `plan` under `judging`. The solver is given loaded; what it does takes a second or so. Throws `GivenUp`. */
export const repairPlan = <World>(
	highs: Highs,
	judging: Judging<World>,
	plan: Plan,
	options: RepairOptions,
): Repair => new Search(highs, judging, plan, options).run();

/** All edits of a repair in order: one step of the history. */
export const editsOf = (steps: readonly Step[]): Edit[] => steps.flatMap(({ edits }) => edits);

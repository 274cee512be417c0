/**
 * The proven optimum of a program, or that there is none. Programs here are whole throughout: costs are
 * whole multiples of a unit, so that a gap below half of it is none.
 */
import type { Highs } from 'highs';
import type { Program } from './program.ts';

/** HiGHS: kModelStatus. */
const empty = 6;
const optimal = 7;
const infeasible = 8;
/** Unbounded or infeasible: our variables are bounded, so it is the latter. */
const either = 9;

export interface SearchOptions {
	/** Where it ends without proof; absent: it goes on until the optimum is proven. */
	readonly mostNodes?: number;
	/** Costs differ by whole multiples of this, 1 where nothing is said: a gap below it is none. */
	readonly unit?: number;
}

export interface Optimum {
	readonly values: Float64Array;
	readonly cost: number;
	/** No solution costs less; false where the search ended before it was known. */
	readonly proven: boolean;
}

/** HiGHS: kSolutionStatusFeasible. */
const feasible = 2;

/** Values of the columns; null where no values fit. Throws where the solver fails. */
export function optimumOf(
	highs: Highs,
	program: Program,
	{ mostNodes, unit = 1 }: SearchOptions = {},
): Optimum | null {
	return highs.withModel(program.data(), (model): Optimum | null => {
		model.options.set({
			output_flag: false,
			mip_rel_gap: 0,
			mip_abs_gap: 0.49 * unit,
			mip_feasibility_tolerance: 1e-9,
			...(mostNodes === undefined ? {} : { mip_max_nodes: mostNodes }),
		});
		model.run();
		const status = Number(model.getModelStatus());
		if (status === infeasible || status === either) return null;
		// Nothing can be moved: whoever asks sees whether nothing has to be.
		if (status === empty) return { values: new Float64Array(0), cost: 0, proven: true };
		if (Number(model.info.get('primal_solution_status')) !== feasible) {
			if (mostNodes !== undefined) return null;
			throw new Error(`the solver ended with status ${status}`);
		}
		return {
			values: model.getSolution().colValue,
			cost: model.getObjectiveValue(),
			proven: status === optimal,
		};
	});
}

/** What the program would cost with broken figures, and by how much each column's unit would raise it. */
export interface Relaxation {
	readonly cost: number;
	readonly reduced: Float64Array;
}

/** null where the solver cannot say. */
export function relaxationOf(highs: Highs, program: Program): Relaxation | null {
	return highs.withModel(program.data(true), (model): Relaxation | null => {
		model.options.set({ output_flag: false });
		model.run();
		if (Number(model.getModelStatus()) !== optimal) return null;
		return { cost: model.getObjectiveValue(), reduced: model.getSolution().colDual };
	});
}

/** How a drafting program is solved: soon, and the same on a fast and on a slow machine. */
import type { Highs, ModelData } from 'highs';
import { loadOnce, type LoadSolver, type Program } from '#domain/solver/program.ts';

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
	loadSolver: LoadSolver = loadOnce,
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

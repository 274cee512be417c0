/**
 * Chooses one layout for every course, so that the whole keeps every bound (rules.md, hours/,
 * credits/, school/weekly-load) and lies as one would write it by hand.
 */
import type { Layout } from './layout.ts';
import { Placement, type Placing } from './placement.ts';
import type { LoadSolver } from '#domain/solver/program.ts';
import { solve } from './solve.ts';
import type { Seed } from './seed.ts';

export interface Placed {
	readonly seed: Seed;
	readonly layout: Layout;
}

/** A course for which there is no place at all still stands in the plan, without hours. */
const nowhere: Layout = { places: [], hours: 0, credits: 0, cost: 0 };

/** Where the solver finds nothing, each course lies as it would best lie alone. */
function alone({ layouts, absence }: Seed): Layout | null {
	if (absence !== null && absence < 0) return null;
	return layouts.toSorted((a, b) => a.cost - b.cost)[0] ?? nowhere;
}

/** Every course that is given with its layout; only optional ones are left out. */
export async function place(placing: Placing, loadSolver?: LoadSolver): Promise<Placed[]> {
	const placement = new Placement(placing);
	const values = await solve(placement.program, loadSolver);
	return placing.seeds.flatMap((seed) => {
		const chosen = placement.of(seed).find(({ column }) => (values?.[column] ?? 0) > 0.5);
		const absent = seed.absence === null ? nowhere : null;
		const layout = values ? (chosen?.layout ?? absent) : alone(seed);
		return layout ? [{ seed, layout }] : [];
	});
}

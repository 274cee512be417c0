/** How many points are asked for and how many are covered, in all and by level, domain and task. */
import type { PointState } from './states.ts';

export interface Total {
	readonly asked: number;
	readonly covered: number;
}

/** By the keys of the tree. */
export interface Totals extends Total {
	readonly levels: ReadonlyMap<string, Total>;
	readonly domains: ReadonlyMap<string, Total>;
	readonly tasks: ReadonlyMap<string, Total>;
}

const add = (total: Total | undefined, covered: boolean): Total => ({
	asked: (total?.asked ?? 0) + 1,
	covered: (total?.covered ?? 0) + (covered ? 1 : 0),
});

export function totalsOf(states: readonly PointState[]): Totals {
	let all: Total = { asked: 0, covered: 0 };
	const by = { levels: new Map<string, Total>(), domains: new Map<string, Total>() };
	const tasks = new Map<string, Total>();
	for (const { level, domain, task, covered } of states) {
		all = add(all, covered);
		by.levels.set(level, add(by.levels.get(level), covered));
		by.domains.set(domain, add(by.domains.get(domain), covered));
		tasks.set(task, add(tasks.get(task), covered));
	}
	return { ...all, ...by, tasks };
}

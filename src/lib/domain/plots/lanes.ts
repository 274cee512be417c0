/** Bars that last from one column to another, laid into lanes so that no two meet. */

export interface Bar {
	readonly id: string;
	readonly first: number;
	readonly last: number;
	/** Those whose lane it had best go on in: its prerequisites. */
	readonly follows: readonly string[];
}

/** Lane by id, counted from 0. Earlier bars first; each goes on after one it follows, else in the first free lane. */
export function lanesOf(bars: readonly Bar[]): ReadonlyMap<string, number> {
	const lanes = new Map<string, number>();
	const taken: Bar[][] = [];
	const isFree = (lane: number, { first, last }: Bar): boolean =>
		(taken[lane] ?? []).every((other) => other.last < first || last < other.first);
	for (const bar of bars.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
		const wanted = bar.follows.flatMap((id) => lanes.get(id) ?? []);
		const lane = [...wanted, ...taken.keys()].find((one) => isFree(one, bar)) ?? taken.length;
		taken[lane] = [...(taken[lane] ?? []), bar];
		lanes.set(bar.id, lane);
	}
	return lanes;
}

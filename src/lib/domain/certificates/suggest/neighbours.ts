/** Items of one task tend to be taught in one course: each hears what the others of its group say. */
import type { TeachableItem } from './shape.ts';

/** By course: how much of an item it says, 1 being the course that says most. */
export type Shares = readonly number[];

interface Group {
	count: number;
	readonly sums: number[];
	/** By course: items of which it says most; enough to name some beside the one that asks. */
	readonly leading: string[][];
}

const named = 3;

function groupOf(groups: Map<string, Group>, key: string, courses: number): Group {
	const made: Group = groups.get(key) ?? {
		count: 0,
		sums: new Array<number>(courses).fill(0),
		leading: Array.from({ length: courses }, () => []),
	};
	groups.set(key, made);
	return made;
}

function groupsOf(items: readonly TeachableItem[], own: readonly Shares[]): Map<string, Group> {
	const groups = new Map<string, Group>();
	for (const [at, { id, group }] of items.entries()) {
		const shares = own[at] ?? [];
		const known = groupOf(groups, group, shares.length);
		known.count += 1;
		for (const [course, share] of shares.entries()) {
			known.sums[course] = (known.sums[course] ?? 0) + share;
			if (share === 1 && (known.leading[course]?.length ?? 0) <= named)
				known.leading[course]?.push(id);
		}
	}
	return groups;
}

export interface Beside {
	/** How many other items the group has. */
	readonly others: number;
	/** By course: the mean share among the other items of the group; 0 without any. */
	readonly mean: Shares;
	/** Some of the other items that the course leads. */
	readonly leading: (course: number) => readonly string[];
}

/** What stands beside each item, in the items' order. */
export function besideEach(items: readonly TeachableItem[], own: readonly Shares[]): Beside[] {
	const groups = groupsOf(items, own);
	return items.map(({ id, group }, at) => {
		const shares = own[at] ?? [];
		const known = group === '' ? undefined : groups.get(group);
		const others = (known?.count ?? 1) - 1;
		return {
			others,
			mean: shares.map((share, course) =>
				known && others > 0 ? Math.max(0, (known.sums[course] ?? 0) - share) / others : 0,
			),
			leading: (course) =>
				(known?.leading[course] ?? []).filter((other) => other !== id).slice(0, named),
		};
	});
}

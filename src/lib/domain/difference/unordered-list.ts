/** Edits of a list of which only the members count: references, notes of a rule. */
import type { Edit } from '../plan/edit.ts';
import { joinPath, splitPath } from '../plan/path.ts';
import { identityIn } from './identity.ts';
import type { Inside } from './inside.ts';

/** Where each member of `after` stood before, -1 where it did not; each place is taken once. */
function placesBefore(before: readonly string[], after: readonly string[]): number[] {
	const free = new Map<string, number[]>();
	for (const [at, identity] of [...before.entries()].reverse()) {
		const own = free.get(identity);
		if (own) own.push(at);
		else free.set(identity, [at]);
	}
	return after.map((identity) => free.get(identity)?.pop() ?? -1);
}

export function unorderedEdits(
	inside: Inside,
	before: readonly unknown[],
	after: readonly unknown[],
): Edit[] {
	const identity = identityIn(inside.listKey);
	const places = placesBefore(before.map(identity), after.map(identity));
	const path = (place: number): string => joinPath(...splitPath(inside.path), place);
	const changed = places.flatMap((place, at) =>
		place < 0 ? [] : inside.edits(path(place), inside.listKey, before[place], after[at]),
	);
	const kept = new Set(places);
	const gone = before
		.map((member, at): Edit => ({
			op: 'remove',
			path: path(at),
			from: member,
			to: null,
			after: at === 0 ? null : String(at - 1),
		}))
		.filter((_, at) => !kept.has(at))
		.reverse();
	const stay = before.length - gone.length;
	const come = after
		.filter((_, at) => places[at]! < 0)
		.map((to, index): Edit => ({ op: 'add', path: path(stay + index), from: null, to }));
	return [...changed, ...gone, ...come];
}

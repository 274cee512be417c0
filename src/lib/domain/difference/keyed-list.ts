/** Edits of a list whose members stand by a key: courses, terms, skills of a mapping, certificates. */
import type { Edit } from '../plan/edit.ts';
import { joinPath, memberKey, splitPath } from '../plan/path.ts';
import type { Inside } from './inside.ts';
import { inOrder } from './sequence.ts';

type Members = readonly [list: readonly unknown[], keys: readonly string[]];

/** The keys of a list's members; null where one has none, or two have the same. */
export function keysOf(listKey: string, list: readonly unknown[]): string[] | null {
	const keys = list.map((member) => memberKey(listKey, member));
	const all = keys.every((key) => key !== null);
	return all && new Set(keys).size === keys.length ? keys : null;
}

const placeOf = ({ path }: Inside, key: string): string => joinPath(...splitPath(path), key);

/** Removals, the last first: each says the member before it, which is still there. */
function removals(inside: Inside, [list, keys]: Members, kept: ReadonlySet<string>): Edit[] {
	return keys
		.map((key, at): Edit => ({
			op: 'remove',
			path: placeOf(inside, key),
			from: list[at],
			to: null,
			after: keys[at - 1] ?? null,
		}))
		.filter((_, at) => !kept.has(keys[at]!))
		.reverse();
}

/** Additions without a place: the order of the list says nothing. */
const loose = (inside: Inside, [list, keys]: Members, known: ReadonlySet<string>): Edit[] =>
	keys.flatMap((key, at): Edit[] =>
		known.has(key) ? [] : [{ op: 'add', path: placeOf(inside, key), from: null, to: list[at] }],
	);

/** Additions and the fewest moves that bring the members that stayed (`present`) into the order of `after`. */
function placements(inside: Inside, present: readonly string[], [list, keys]: Members): Edit[] {
	const here = [...present];
	const was = new Map(present.map((key, at) => [key, at]));
	const staying = keys.filter((key) => was.has(key));
	const still = inOrder(staying.map((key) => was.get(key)!));
	const fixed = new Set(staying.filter((_, at) => still.has(at)));
	return keys.flatMap((key, at): Edit[] => {
		if (fixed.has(key)) return [];
		const after = keys[at - 1] ?? null;
		const path = placeOf(inside, key);
		const old = here.indexOf(key);
		const from = here[old - 1] ?? null;
		if (old >= 0) here.splice(old, 1);
		here.splice(after === null ? 0 : here.indexOf(after) + 1, 0, key);
		if (old < 0) return [{ op: 'add', path, from: null, to: list[at], after }];
		return from === after ? [] : [{ op: 'move', path, from, to: after }];
	});
}

export function keyedEdits(
	inside: Inside,
	before: Members,
	after: Members,
	ordered: boolean,
): Edit[] {
	const [was, is] = [new Map(before[1].map((key, at) => [key, before[0][at]])), new Set(after[1])];
	const present = before[1].filter((key) => is.has(key));
	const known = new Set(present);
	return [
		...removals(inside, before, is),
		...(ordered ? placements(inside, present, after) : loose(inside, after, known)),
		...after[1].flatMap((key, at) =>
			was.has(key)
				? inside.edits(placeOf(inside, key), inside.listKey, was.get(key), after[0][at])
				: [],
		),
	];
}

/** Edits of an ordered list whose members stand by position: authors, textbooks, themes. */
import type { Edit } from '../plan/edit.ts';
import { joinPath, splitPath } from '../plan/path.ts';
import { identityIn } from './identity.ts';
import type { Inside } from './inside.ts';
import { stretches } from './sequence.ts';

/** Edits of a run that was replaced, at `at` of the list as it stands by then; members are paired in order. */
function replaced(
	inside: Inside,
	at: number,
	old: readonly unknown[],
	now: readonly unknown[],
): Edit[] {
	const path = (place: number): string => joinPath(...splitPath(inside.path), place);
	const both = Math.min(old.length, now.length);
	const paired = old
		.slice(0, both)
		.flatMap((member, index) => inside.edits(path(at + index), inside.listKey, member, now[index]));
	const here = at + both;
	const gone = old.slice(both).map((member): Edit => ({
		op: 'remove',
		path: path(here),
		from: member,
		to: null,
		after: here === 0 ? null : String(here - 1),
	}));
	const come = now.slice(both).map((member, index): Edit => ({
		op: 'add',
		path: path(here + index),
		from: null,
		to: member,
	}));
	return [...paired, ...gone, ...come];
}

export function placedEdits(
	inside: Inside,
	before: readonly unknown[],
	after: readonly unknown[],
): Edit[] {
	const identity = identityIn(inside.listKey);
	return stretches(before.map(identity), after.map(identity)).flatMap(
		({ same, before: [a, b], after: [c, d] }) => {
			const [old, now] = [before.slice(a, b), after.slice(c, d)];
			// What stands before is as `after` has it already: its positions are those of `after`.
			return same
				? old.flatMap((member, index) =>
						inside.edits(
							joinPath(...splitPath(inside.path), c + index),
							inside.listKey,
							member,
							now[index],
						),
					)
				: replaced(inside, c, old, now);
		},
	);
}

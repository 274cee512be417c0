/** Where a place of a text is after others have changed the text: beside the letters it was beside. */
import { stretches } from './sequence.ts';

/**
 * The place behind as many letters of `after` as keeps it between its own. It stays behind the letter that
 * it was behind, at the beginning before the one that it was before; where both are gone, behind what came.
 */
export function movedOffset(before: string, after: string, offset: number): number {
	const [old, now] = [[...before], [...after]];
	const at = [...before.slice(0, offset)].length;
	const holds = stretches(old, now).find(
		(part) => part.before[1] >= at && (at > 0 || part.before[1] > 0),
	);
	if (!holds) return after.length;
	const to = holds.same ? holds.after[0] + at - holds.before[0] : holds.after[1];
	return now.slice(0, to).join('').length;
}

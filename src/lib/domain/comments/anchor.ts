/** What a comment hangs on. Places are paths (formats.md): ids, never positions, so that they follow when rows move. */
import * as v from 'valibot';
import { integer, semester } from '../plan/fields.ts';
import { joinPath, memberKey, splitPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const words = (most: number) => v.pipe(v.string(), v.maxLength(most), v.normalize('NFC'));

export const anchorShape = v.variant('kind', [
	v.strictObject({ kind: v.literal('plan') }),
	/** A cell, a course, or another member of a list; with `semester` what `path` (its terms) holds of that one. */
	v.strictObject({ kind: v.literal('place'), path, semester: v.optional(semester) }),
	/** `source`: `730705@2025`, a document, or who issued the layer. */
	v.strictObject({
		kind: v.literal('clause'),
		source: words(200),
		number: words(60),
		quote: words(2000),
	}),
	v.strictObject({
		kind: v.literal('finding'),
		rule: words(200),
		at: v.pipe(v.array(path), v.maxLength(100)),
		title: words(200),
	}),
	/** The words `quote`, which stood at `start` of the text at `path`, with what stood beside them. */
	v.strictObject({
		kind: v.literal('passage'),
		path,
		quote: v.pipe(words(2000), v.minLength(1)),
		start: integer(0, 20_000),
		before: words(40),
		after: words(40),
	}),
]);

export type Anchor = v.InferOutput<typeof anchorShape>;
export type PassageAnchor = Extract<Anchor, { kind: 'passage' }>;

/** Paths that an anchor lies on; none of the whole plan and of a clause. */
export function pathsOf(anchor: Anchor): readonly string[] {
	if (anchor.kind === 'place' || anchor.kind === 'passage') return [anchor.path];
	return anchor.kind === 'finding' ? anchor.at : [];
}

/** `courses/c21/credits` → `courses`, `courses/c21`, `courses/c21/credits`. */
export function prefixesOf(path: string): string[] {
	const keys = splitPath(path);
	return keys.map((_, index) => joinPath(...keys.slice(0, index + 1)));
}

/**
 * The path cut off before the first member that stands by its position alone: who moves that list
 * would move the comment to somebody else. Unchanged where all of it stands by name.
 */
export function stablePath(plan: Plan, path: string): string {
	const kept: string[] = [];
	let here: unknown = plan;
	let listKey = '';
	for (const key of splitPath(path)) {
		if (Array.isArray(here)) {
			const list = listKey;
			here = here.find((member) => memberKey(list, member) === key);
			if (here === undefined) return joinPath(...kept);
		} else {
			here = (here as Record<string, unknown> | null | undefined)?.[key];
			listKey = key;
		}
		kept.push(key);
	}
	return joinPath(...kept);
}

/** The edits that make one plan of another, in the order in which they apply. */
import type { Edit } from '../plan/edit.ts';
import { joinPath, splitPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { keyedEdits, keysOf } from './keyed-list.ts';
import { isUnordered, meansTheSame } from './meaning.ts';
import { placedEdits } from './placed-list.ts';
import { unorderedEdits } from './unordered-list.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, key: string): string => joinPath(...splitPath(path), key);

function listEdits(path: string, key: string, before: unknown[], after: unknown[]): Edit[] {
	const ordered = !isUnordered(path, key);
	const keys = [keysOf(key, before), keysOf(key, after)] as const;
	const inside = { path, listKey: key, edits: valueEdits };
	if (keys[0] && keys[1]) return keyedEdits(inside, [before, keys[0]], [after, keys[1]], ordered);
	// A skill that is mapped twice has no path of its own.
	if (key === 'mapping') return [{ op: 'set', path, from: before, to: after }];
	return (ordered ? placedEdits : unorderedEdits)(inside, before, after);
}

/** Edits below `path`, where a value of the field `key` stands on both sides. */
export function valueEdits(path: string, key: string, before: unknown, after: unknown): Edit[] {
	if (meansTheSame(key, before, after)) return [];
	// What others add under `x-` is theirs: only whether it is the same can be said of it.
	if (!key.startsWith('x-')) {
		if (Array.isArray(before) && Array.isArray(after)) return listEdits(path, key, before, after);
		if (isFields(before) && isFields(after)) return fieldEdits(path, before, after);
	}
	return [{ op: 'set', path, from: before, to: after }];
}

function oneField(path: string, key: string, before: Fields, after: Fields): Edit[] {
	const place = below(path, key);
	const [from, to] = [before[key], after[key]];
	if (meansTheSame(key, from, to)) return [];
	if (from === undefined) return [{ op: 'add', path: place, from: null, to }];
	if (to === undefined) return [{ op: 'remove', path: place, from, to: null }];
	return valueEdits(place, key, from, to);
}

const fieldEdits = (path: string, before: Fields, after: Fields): Edit[] =>
	[...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
		oneField(path, key, before, after),
	);

/**
 * Edits from `before` to `after`, whose members go by the same ids where they are the same (`aligned`).
 * Applied in order they make a plan that says what `after` says; what is said in another way, or stands in
 * another order where order says nothing, is no edit.
 */
export const editsBetween = (before: Plan, after: Plan): Edit[] => fieldEdits('', before, after);

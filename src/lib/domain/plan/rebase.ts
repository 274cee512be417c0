/**
 * Edits made on an older state of a plan, brought onto the present one. Where someone else has
 * changed the same place meanwhile the edit clashes: nobody's work is overwritten unseen. In a text of
 * several sentences a place is where in it something was changed.
 */
import { canonicalJson } from './canonical.ts';
import { applyEdit, edit as editOf, moveEdit, type Edit } from './edit.ts';
import { isProse, mergedText } from './merged-text.ts';
import { memberIndex, memberKey, splitPath, joinPath, valueAt } from './path.ts';
import type { Plan } from './shape.ts';

export interface Clash {
	readonly edit: Edit;
	/** What stands there now; undefined where nothing does. */
	readonly theirs: unknown;
	/** True where the place itself is gone. */
	readonly gone: boolean;
}

export interface Rebased {
	/** The plan after the edits that do not clash. */
	readonly plan: Plan;
	/** Those edits as they read on the present state; what was so already is left out. */
	readonly edits: readonly Edit[];
	readonly clashes: readonly Clash[];
}

/** `same`: it is so already. */
type Settled = { readonly edit: Edit } | { readonly clash: Clash } | 'same';

/** Where nothing stands nothing is the same, null neither. */
const same = (present: unknown, value: unknown): boolean =>
	present !== undefined && canonicalJson(present) === canonicalJson(value);

const clash = (edit: Edit, theirs: unknown): Settled => ({
	clash: { edit, theirs, gone: theirs === undefined },
});

/** The list or record that holds the last key of a path, and the name of the list. */
function holderOf(plan: Plan, path: string): { holder: unknown; listKey: string } {
	const above = splitPath(path).slice(0, -1);
	return { holder: valueAt(plan, joinPath(...above)), listKey: above.at(-1) ?? '' };
}

function settleSet(plan: Plan, edit: Edit): Settled {
	const present = valueAt(plan, edit.path);
	if (same(present, edit.to)) return 'same';
	if (same(present, edit.from)) return { edit };
	const both = merged(edit, present);
	return both === null ? clash(edit, present) : { edit: { ...edit, from: present, to: both } };
}

/** In a text of several sentences two may have written at different places: both stand. */
function merged({ path, from, to }: Edit, present: unknown): string | null {
	const areTexts =
		typeof from === 'string' && typeof to === 'string' && typeof present === 'string';
	return areTexts && isProse(path) ? mergedText(from, to, present) : null;
}

/** A member whose neighbour has gone is put last; one without a name finds room by position. */
function settleAdd(plan: Plan, edit: Edit): Settled {
	const { holder, listKey } = holderOf(plan, edit.path);
	if (Array.isArray(holder) && memberKey(listKey, edit.to) === null) return { edit };
	const present = valueAt(plan, edit.path);
	if (present !== undefined) return same(present, edit.to) ? 'same' : clash(edit, present);
	if (typeof edit.after !== 'string' || !Array.isArray(holder)) return { edit };
	const { after, ...last } = edit;
	return { edit: memberIndex(listKey, holder, after) < 0 ? last : edit };
}

function settleRemove(plan: Plan, edit: Edit): Settled {
	const present = valueAt(plan, edit.path);
	if (present === undefined) return 'same';
	const now = editOf(plan, edit.path, undefined);
	return now && same(present, edit.from) ? { edit: now } : clash(edit, present);
}

function settleMove(plan: Plan, edit: Edit, moved: ReadonlySet<string>): Settled {
	if (valueAt(plan, edit.path) === undefined) return clash(edit, undefined);
	const { holder, listKey } = holderOf(plan, edit.path);
	if (!Array.isArray(holder)) return clash(edit, undefined);
	const after = edit.to as string | null;
	if (after !== null && memberIndex(listKey, holder, after) < 0) return clash(edit, undefined);
	const now = moveEdit(plan, edit.path, after);
	if (!now) return 'same';
	return moved.has(edit.path) ? clash(edit, now.from) : { edit: now };
}

function settle(plan: Plan, edit: Edit, moved: ReadonlySet<string>): Settled {
	if (edit.op === 'set') return settleSet(plan, edit);
	if (edit.op === 'add') return settleAdd(plan, edit);
	return edit.op === 'remove' ? settleRemove(plan, edit) : settleMove(plan, edit, moved);
}

/**
 * `edits` on `plan`, where `missed` are the edits that others made since the state that they were
 * made on. Does not validate: see `readPlan`.
 */
export function rebase(plan: Plan, edits: readonly Edit[], missed: readonly Edit[]): Rebased {
	const moved = new Set(missed.filter(({ op }) => op === 'move').map(({ path }) => path));
	let here = plan;
	const kept: Edit[] = [];
	const clashes: Clash[] = [];
	for (const edit of edits) {
		const settled = settle(here, edit, moved);
		if (settled === 'same') continue;
		if ('clash' in settled) {
			clashes.push(settled.clash);
			continue;
		}
		const after = applyEdit(here, settled.edit);
		if (after.ok) {
			here = after.value;
			kept.push(settled.edit);
		} else clashes.push({ edit, theirs: undefined, gone: true });
	}
	return { plan: here, edits: kept, clashes };
}

const overlaps = (a: string, b: string): boolean =>
	a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** Whether an edit touched the place at `path`, something in it, or what holds it. */
export const touches = (edit: Edit, path: string): boolean => overlaps(edit.path, path);

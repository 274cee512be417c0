/** Whether an edit made on an earlier plan still means the same on the plan of now. */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { moveEdit, type Edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';

export type Settled =
	/** It holds; `edit` is how it is now written. */
	| { readonly kind: 'holds'; readonly edit: Edit }
	/** The plan already is as the edit would have it. */
	| { readonly kind: 'done' }
	/** Somebody else put another value there, or took the place away (`gone`). */
	| { readonly kind: 'clash'; readonly theirs: unknown; readonly gone: boolean };

const holds = (edit: Edit): Settled => ({ kind: 'holds', edit });
const done: Settled = { kind: 'done' };

export const sameValue = (a: unknown, b: unknown): boolean =>
	a === b || canonicalJson(a) === canonicalJson(b);

const clash = (theirs: unknown): Settled => ({ kind: 'clash', theirs, gone: theirs === undefined });

function settleSet(edit: Edit, here: unknown): Settled {
	if (here === undefined) return clash(here);
	if (sameValue(here, edit.to)) return done;
	return sameValue(here, edit.from) ? holds(edit) : clash(here);
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The member that it was to follow may have gone: then it comes last. */
function settleAdd(plan: Plan, edit: Edit, here: unknown): Settled {
	if (here !== undefined) return sameValue(here, edit.to) ? done : clash(here);
	const parent = parentOf(edit.path);
	if (parent !== '' && valueAt(plan, parent) === undefined) return clash(undefined);
	const lost =
		typeof edit.after === 'string' &&
		valueAt(plan, `${parent}/${edit.after.replaceAll('~', '~0').replaceAll('/', '~1')}`) ===
			undefined;
	return holds(lost ? { ...edit, after: undefined } : edit);
}

function settleRemove(edit: Edit, here: unknown): Settled {
	if (here === undefined) return done;
	return sameValue(here, edit.from) ? holds(edit) : clash(here);
}

/** A move never clashes: it is made again from where the member now stands, or has become idle. */
function settleMove(plan: Plan, edit: Edit, here: unknown): Settled {
	if (here === undefined) return done;
	const again = moveEdit(plan, edit.path, edit.to as string | null);
	return again ? holds(again) : done;
}

export function settle(plan: Plan, edit: Edit): Settled {
	const here = valueAt(plan, edit.path);
	if (edit.op === 'set') return settleSet(edit, here);
	if (edit.op === 'add') return settleAdd(plan, edit, here);
	if (edit.op === 'remove') return settleRemove(edit, here);
	return settleMove(plan, edit, here);
}

/**
 * Two people at one place at once: the later value stands, and both are told what it replaced, so that
 * the earlier is one step away.
 */
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Author, Batch, PlanChange } from './batch.ts';
import type { Over } from './rebase.ts';

export interface Meeting {
	/** `won`: ours stands in place of theirs; `lost`: theirs in place of ours. */
	readonly kind: 'won' | 'lost';
	readonly path: string;
	readonly mine: unknown;
	readonly theirs: unknown;
	/** The other one; null where it is not known. */
	readonly by: Author | null;
	/** ISO time of their change. */
	readonly at: string | null;
}

/** Values by path. */
export type Own = ReadonlyMap<string, unknown>;

const most = 300;

const isValue = ({ op }: Edit): boolean => op === 'set' || op === 'add';

/** What was saved last at each place, the latest `most` of them. */
export function remember(own: Own, edits: readonly Edit[]): Own {
	const next = new Map(own);
	for (const edit of edits.filter(isValue)) {
		next.delete(edit.path);
		next.set(edit.path, edit.to);
	}
	for (const path of next.keys()) {
		if (next.size <= most) break;
		next.delete(path);
	}
	return next;
}

export const wonOver = ({ edit, theirs }: Over, touched: PlanChange | null): Meeting => ({
	kind: 'won',
	path: edit.path,
	mine: edit.to,
	theirs,
	by: touched?.by ?? null,
	at: touched?.at ?? null,
});

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Places of ours that `change` took without having seen them; where ours comes again it is not lost. */
export function lostIn(change: PlanChange, own: Own, pending: readonly Batch[]): Meeting[] {
	const unseen = change.edits.filter(
		(edit) => edit.unseen && own.has(edit.path) && same(own.get(edit.path), edit.from),
	);
	if (unseen.length === 0) return [];
	const coming = new Set(pending.flatMap(({ edits }) => edits.map(({ path }) => path)));
	const { by, at } = change;
	return unseen
		.filter(({ path }) => !coming.has(path))
		.map(({ path, from, to }) => ({ kind: 'lost', path, mine: from, theirs: to, by, at }));
}

/** What can be undone and done again in this tab. */
import { canonicalJson } from '#domain/plan/canonical.ts';
import { invert, type Edit } from '#domain/plan/edit.ts';
import type { Meeting } from './meeting.ts';

export interface Step {
	readonly label: string;
	readonly edits: readonly Edit[];
}

export interface History {
	/** Oldest first. */
	readonly done: readonly Step[];
	readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };
const longest = 500;

export const record = ({ done }: History, step: Step): History => ({
	done: [...done, step].slice(-longest),
	undone: [],
});

/** The edits that take the last step back, and the history after them; null: nothing to undo. */
export function back({ done, undone }: History): { step: Step; after: History } | null {
	const last = done.at(-1);
	if (!last) return null;
	const step = { label: `撤销：${last.label}`, edits: invert(last.edits) };
	return { step, after: { done: done.slice(0, -1), undone: [...undone, last] } };
}

export function forth({ done, undone }: History): { step: Step; after: History } | null {
	const next = undone.at(-1);
	if (!next) return null;
	return {
		step: { label: `重做：${next.label}`, edits: next.edits },
		after: { done: [...done, next], undone: undone.slice(0, -1) },
	};
}

/** Where ours came over `theirs`, taking it back brings theirs again, not what was before both. */
export function over(history: History, { path, mine, theirs }: Meeting): History {
	const at = history.done.findLastIndex(({ edits }) =>
		edits.some((edit) => edit.path === path && canonicalJson(edit.to) === canonicalJson(mine)),
	);
	const done = history.done.map((step, index) =>
		index === at
			? {
					...step,
					edits: step.edits.map((edit) =>
						edit.path === path ? { ...edit, op: 'set' as const, from: theirs } : edit,
					),
				}
			: step,
	);
	return { ...history, done };
}

/** The history of a plan, gathered for reading: one line a batch. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { editWords, type EditWords } from '../words/edit.ts';

export interface HistoryEntry extends Edit {
	readonly revision: number;
	readonly at: string;
	readonly by: { readonly name: string };
}

export interface HistoryLine {
	readonly revision: number;
	readonly at: string;
	readonly by: string;
	readonly edits: readonly EditWords[];
}

interface Gone {
	readonly id?: unknown;
	readonly name?: unknown;
}

/** The plan with the courses and segments that have gone from it, so that they can be named. */
function withGone(plan: Plan, entries: readonly HistoryEntry[]): Plan {
	const lists = { courses: [...plan.courses], segments: [...plan.segments] };
	for (const { op, path, from } of entries) {
		const [, list] = /^(courses|segments)\/[^/]+$/.exec(path) ?? [];
		const gone = from as Gone | null;
		if (op !== 'remove' || typeof gone?.name !== 'string') continue;
		const members = lists[list as keyof typeof lists] as Gone[];
		if (!members.some(({ id }) => id === gone.id)) members.push(gone);
	}
	return { ...plan, ...lists };
}

/** Entries of one revision together, newest first. */
export function historyLines(plan: Plan, entries: readonly HistoryEntry[]): HistoryLine[] {
	const named = withGone(plan, entries);
	const lines = new Map<number, HistoryLine & { edits: EditWords[] }>();
	for (const entry of entries) {
		const { revision, at, by } = entry;
		const line = lines.get(revision) ?? { revision, at, by: by.name, edits: [] };
		line.edits.push(editWords(named, entry));
		lines.set(revision, line);
	}
	return [...lines.values()].toSorted((a, b) => b.revision - a.revision);
}

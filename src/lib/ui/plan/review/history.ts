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

/** Entries of one revision together, newest first. */
export function historyLines(plan: Plan, entries: readonly HistoryEntry[]): HistoryLine[] {
	const lines = new Map<number, HistoryLine & { edits: EditWords[] }>();
	for (const entry of entries) {
		const { revision, at, by } = entry;
		const line = lines.get(revision) ?? { revision, at, by: by.name, edits: [] };
		line.edits.push(editWords(plan, entry));
		lines.set(revision, line);
	}
	return [...lines.values()].toSorted((a, b) => b.revision - a.revision);
}

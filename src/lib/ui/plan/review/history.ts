/** The history of a plan, gathered for reading: one line a batch. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import { valueAt } from '#domain/plan/path.ts';
import { editWords } from '../words/edit.ts';
import { valueWords } from '../words/value.ts';

export interface HistoryEntry extends Edit {
	readonly revision: number;
	readonly at: string;
	readonly by: { readonly name: string };
}

/** What somebody replaced without having seen it: two people were at one place at once. */
export interface Replaced {
	readonly path: string;
	readonly value: unknown;
	/** 没有看到周岚的 4，后到替换 */
	readonly words: string;
	/** What replaced it stands yet, so that one step puts it back. */
	readonly stands: boolean;
}

export interface HistoryEdit {
	readonly place: string;
	readonly what: string;
	readonly replaced: Replaced | null;
}

export interface HistoryLine {
	readonly revision: number;
	readonly at: string;
	readonly by: string;
	readonly edits: readonly HistoryEdit[];
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

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Who wrote what stood there before; on an older page of the history it is not known. */
function writerOf(
	entries: readonly HistoryEntry[],
	{ path, from, revision }: HistoryEntry,
): string {
	const before = entries
		.filter((one) => one.path === path && one.revision < revision && same(one.to, from))
		.toSorted((a, b) => b.revision - a.revision);
	return before[0]?.by.name ?? '别人';
}

function replacedBy(
	plan: Plan,
	named: Plan,
	entries: readonly HistoryEntry[],
	entry: HistoryEntry,
): Replaced | null {
	if (!entry.unseen) return null;
	const { path, from, to } = entry;
	const words = `没有看到${writerOf(entries, entry)}的 ${valueWords(named, from)}，后到替换`;
	return { path, value: from, words, stands: same(valueAt(plan, path) ?? null, to) };
}

/** Entries of one revision together, newest first. */
export function historyLines(plan: Plan, entries: readonly HistoryEntry[]): HistoryLine[] {
	const named = withGone(plan, entries);
	const lines = new Map<number, HistoryLine & { edits: HistoryEdit[] }>();
	for (const entry of entries) {
		const { revision, at, by } = entry;
		const line = lines.get(revision) ?? { revision, at, by: by.name, edits: [] };
		const replaced = replacedBy(plan, named, entries, entry);
		line.edits.push({ ...editWords(named, entry), replaced });
		lines.set(revision, line);
	}
	return [...lines.values()].toSorted((a, b) => b.revision - a.revision);
}

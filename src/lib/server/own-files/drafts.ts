/** Files that wait for their confirmation, in memory alone: nothing is kept before someone has said yes. */
import type { Choices, Proposal } from '#domain/own-files/adopt.ts';
import type { Brought } from '#domain/own-files/source.ts';
import type { Edit } from '#domain/plan/edit.ts';
import type { Actor } from '../access/actor.ts';
import { onChange } from '../db/databases.ts';

/** What was written, so that it can be taken back as one step. */
export interface Written {
	readonly revision: number;
	readonly edits: readonly Edit[];
	readonly isUndone: boolean;
}

export interface Draft {
	readonly id: string;
	readonly schoolId: string;
	readonly personId: string;
	readonly planId: string;
	readonly name: string;
	readonly brought: Brought;
	readonly proposals: readonly Proposal[];
	readonly choices: Choices;
	readonly written: Written | null;
	/** Milliseconds since 1970. */
	readonly at: number;
}

const most = { drafts: 48, cells: 2_000_000 };
const milliseconds = 2 * 60 * 60 * 1000;

/** The oldest first. */
const drafts = new Map<string, Draft>();
// The databases may be others than before.
onChange((database) => {
	if (database === null) drafts.clear();
});

const sizeOf = ({ brought }: Draft): number =>
	brought.blocks.length +
	brought.tables.reduce(
		(sum, { table }) => sum + table.rows.reduce((cells, row) => cells + row.cells.size, 0),
		0,
	);

function forgetOld(now: number): void {
	let cells = [...drafts.values()].reduce((sum, draft) => sum + sizeOf(draft), 0);
	for (const draft of drafts.values()) {
		const isOld = now - draft.at > milliseconds;
		if (!isOld && drafts.size <= most.drafts && cells <= most.cells) return;
		cells -= sizeOf(draft);
		drafts.delete(draft.id);
	}
}

const isSame = (a: Draft, b: Draft): boolean =>
	a.personId === b.personId && a.schoolId === b.schoolId && a.planId === b.planId;

/** Of one person and plan the last is kept. */
export function keepDraft(draft: Draft): void {
	for (const each of drafts.values())
		if (each.id !== draft.id && isSame(each, draft)) drafts.delete(each.id);
	drafts.set(draft.id, draft);
	forgetOld(draft.at);
}

/** null: none of theirs of that plan; another's is as none. */
export function draftOf({ personId, schoolId }: Actor, planId: string, id: string): Draft | null {
	const draft = drafts.get(id);
	if (!draft || Date.now() - draft.at > milliseconds) return null;
	return draft.personId === personId && draft.schoolId === schoolId && draft.planId === planId
		? draft
		: null;
}

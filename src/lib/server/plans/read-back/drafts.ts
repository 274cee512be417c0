/**
 * Workbooks that came back and wait to be brought in, in memory alone: nothing of them is kept before
 * someone has said yes. Who waits too long uploads again.
 */
import type { ReadBack } from '#domain/read-back/shape.ts';
import type { Actor } from '../../access/actor.ts';
import { onChange } from '../../db/databases.ts';

export interface BackDraft {
	readonly id: string;
	readonly schoolId: string;
	readonly personId: string;
	readonly planId: string;
	/** Of the file, as it is shown. */
	readonly name: string;
	readonly read: ReadBack;
	/** Of the plan, that the file was exported at. */
	readonly exported: number;
	/** Milliseconds since 1970. */
	readonly at: number;
}

const most = 64;
const milliseconds = 2 * 60 * 60 * 1000;

/** The oldest first. */
const drafts = new Map<string, BackDraft>();
// The databases may be others than before: drafts were compared with what is not there.
onChange((database) => {
	if (database === null) drafts.clear();
});

/** Of one person the last of each plan is kept: who uploads again has changed the one before. */
export function keepDraft(draft: BackDraft): void {
	const { personId, schoolId, planId } = draft;
	for (const one of drafts.values())
		if (one.personId === personId && one.schoolId === schoolId && one.planId === planId)
			drafts.delete(one.id);
	drafts.set(draft.id, draft);
	for (const one of drafts.values())
		if (drafts.size > most || draft.at - one.at > milliseconds) drafts.delete(one.id);
}

/** null: none of theirs for this plan; another's is as none. */
export function draftOf({ personId, schoolId }: Actor, planId: string, id: string) {
	const draft = drafts.get(id);
	if (!draft || Date.now() - draft.at > milliseconds) return null;
	const isTheirs = draft.personId === personId && draft.schoolId === schoolId;
	return isTheirs && draft.planId === planId ? draft : null;
}

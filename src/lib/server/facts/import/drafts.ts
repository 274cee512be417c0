/**
 * Imports that wait for their confirmation, in memory alone: they hold what strangers sent and people's
 * names, and nothing of that is kept before someone has said yes. Who waits too long uploads again.
 */
import type { Compared } from '#domain/staff/import/compare.ts';
import type { Actor } from '../../access/actor.ts';
import { onChange } from '../../db/databases.ts';
import type { Source } from './source.ts';

export interface Draft {
	readonly id: string;
	readonly schoolId: string;
	readonly personId: string;
	/** `师资.xlsx`, as it is shown. */
	readonly name: string;
	readonly source: Source;
	readonly compared: Compared;
	/** Of the last change of the records that it was compared with. */
	readonly seq: number;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Of all drafts together; a file of ten megabytes is rare. */
const most = { drafts: 64, bytes: 64 * 2 ** 20 };
const milliseconds = 2 * 60 * 60 * 1000;

/** The oldest first. */
const drafts = new Map<string, Draft>();
// The databases may be others than before: drafts were compared with what is not there.
onChange((database) => {
	if (database === null) drafts.clear();
});

const sizeOf = ({ source }: Draft): number =>
	'pasted' in source ? 2 * Object.values(source.pasted).join('').length : source.bytes.length;

function forgetOld(now: number): void {
	let bytes = [...drafts.values()].reduce((sum, draft) => sum + sizeOf(draft), 0);
	for (const draft of drafts.values()) {
		const isOld = now - draft.at > milliseconds;
		if (!isOld && drafts.size <= most.drafts && bytes <= most.bytes) return;
		bytes -= sizeOf(draft);
		drafts.delete(draft.id);
	}
}

/** Of one person the last is kept: who uploads again has mended the one before. */
export function keepDraft(draft: Draft): void {
	for (const { id, personId, schoolId } of drafts.values())
		if (personId === draft.personId && schoolId === draft.schoolId) drafts.delete(id);
	drafts.set(draft.id, draft);
	forgetOld(draft.at);
}

/** null: none of theirs; another's is as none. */
export function draftOf({ personId, schoolId }: Actor, id: string): Draft | null {
	const draft = drafts.get(id);
	if (!draft || Date.now() - draft.at > milliseconds) return null;
	return draft.personId === personId && draft.schoolId === schoolId ? draft : null;
}

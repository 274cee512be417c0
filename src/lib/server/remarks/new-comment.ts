/** A row of a comment that is being made. */
import { newId, now } from '../db/identifier.ts';
import type { CommentRecord } from './repository.ts';

const blank = { anchor: null, edits: null, mentions: [], returnedBy: null, origin: null };

type Needed = 'planId' | 'requestId' | 'text' | 'revision' | 'personId' | 'voice';

/** The first of a thread names itself as that, where nothing else is said. */
export function newComment(
	made: Pick<CommentRecord, Needed> & Partial<CommentRecord>,
): CommentRecord {
	const id = newId();
	return { ...blank, id, threadId: id, at: now(), ...made };
}

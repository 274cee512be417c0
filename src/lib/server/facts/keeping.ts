/** Whether a record is an actor's to change, asked before it is read what they sent and once it is. */
import type { FactValue, RecordKind } from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { noSuchRecord } from './conflict.ts';
import {
	mayAdd,
	mayEditFacts,
	mayKeep,
	notTheirs,
	notTheirsToKeep,
	visibleRows,
} from './permission.ts';
import { standingOf } from './standing.ts';

/**
 * Where the form was opened: a record at a revision. Revision 0: a new one, under an id that the form was
 * given, so that a form that is sent twice makes one record.
 */
export interface Opened {
	readonly recordId: string;
	readonly revision: number;
}

/**
 * Whether it is theirs to change; what they may not even read is not there. `value`: what it is to be,
 * where that is known.
 */
export async function whyNot(
	actor: Actor,
	kind: RecordKind,
	opened: Opened | null,
	value: FactValue | null = null,
) {
	if (mayEditFacts(actor)) return null;
	const isNew = opened === null || opened.revision === 0;
	if (!mayAdd(actor, kind) && isNew) return notTheirs();
	const standing = await standingOf(actor.schoolId);
	const rows = visibleRows(actor, standing)[kind];
	const row = rows.find(({ recordId }) => recordId === opened?.recordId);
	if (!row && !isNew) return noSuchRecord(kind);
	const values = [...(row ? [row.value] : []), ...(value ? [value] : [])];
	return mayKeep(actor, kind, values, standing) ? null : notTheirsToKeep(actor, kind);
}

/** Whether a record that the actor reads is theirs to keep as it stands. */
export const mayKeepRecord = async (
	actor: Actor,
	kind: RecordKind,
	value: FactValue,
): Promise<boolean> => mayKeep(actor, kind, [value], await standingOf(actor.schoolId));

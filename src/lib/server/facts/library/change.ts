/** A record of the course library changes: first shown with what it does to plans, then done together with them. */
import { createHash } from 'node:crypto';
import type { LibraryPreview, Taken } from '#domain/library/effects.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { FactValue, RecordKind } from '#domain/staff/records.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { readSchool } from '../../db/databases.ts';
import { libraryEffects, takeFromLibrary, type ChosenPlan } from '../../plans/index.ts';
import { changedMeanwhile, noSuchRecord } from '../conflict.ts';
import { isLibraryKind } from '../permission.ts';
import { revisionsOf } from '../repository.ts';
import { whyNot, type Opened } from '../keeping.ts';
import { readFor, saveRecord } from '../save.ts';
import { standingOf } from '../standing.ts';
import { libraryChanges } from './standing.ts';

const digestOf = (value: FactValue): string =>
	createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Revisions of the record that the form was opened for, the newest first; none: it is not there. */
const openedRows = async ({ schoolId }: Actor, kind: RecordKind, { recordId }: Opened) =>
	(await readSchool(schoolId, (db) => revisionsOf(db, recordId))).filter(
		(row) => row.kind === kind,
	);

/** What the library says anew once the record is `after` instead of what it was when it was opened. */
async function changesOf(actor: Actor, kind: RecordKind, opened: Opened, after: FactValue) {
	const [{ rows }, revisions] = [
		await standingOf(actor.schoolId),
		await openedRows(actor, kind, opened),
	];
	const before = revisions.find(({ revision }) => revision === opened.revision)?.value ?? null;
	return libraryChanges(rows, kind, opened.recordId, before, after);
}

/** What someone sent, as a record that is theirs to change so. */
async function readChange(
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
	value: unknown,
): Promise<Answer<FactValue>> {
	const refusal = await whyNot(actor, kind, opened);
	if (refusal) return refusal;
	if ((await openedRows(actor, kind, opened)).length === 0) return noSuchRecord(kind);
	if (!isLibraryKind(kind)) return refused('invalid', '只有课程库的改动会先看对方案的影响。');
	const read = await readFor(actor, kind, value);
	return read.ok ? ((await whyNot(actor, kind, opened, read.value)) ?? read) : read;
}

/** Nothing is written. null: no plan has anything of what changes. */
export async function previewLibrary(
	actor: Actor,
	kind: RecordKind,
	opened: Opened,
	value: unknown,
): Promise<Answer<LibraryPreview | null>> {
	const read = await readChange(actor, kind, opened, value);
	if (!read.ok) return read;
	const [newest] = await openedRows(actor, kind, opened);
	if (newest && newest.revision !== opened.revision) return changedMeanwhile(newest);
	const changes = await changesOf(actor, kind, opened, read.value);
	if (changes.size === 0) return granted(null);
	const effects = await libraryEffects(actor, changes);
	if (effects.plans.length + effects.unseen === 0) return granted(null);
	return granted({ ...effects, seen: digestOf(read.value) });
}

export interface LibraryOrder {
	readonly opened: Opened;
	readonly value: unknown;
	/** Of the preview that was looked at. */
	readonly seen: string;
	readonly chosen: readonly ChosenPlan[];
}

export interface LibraryDone {
	readonly recordId: string;
	readonly plans: readonly Taken[];
}

const mostChosen = 1000;

/**
 * The record is saved, and each chosen plan takes it over; a plan that has moved on since is told. The
 * same order again finds done what was done, and goes on with the rest.
 */
export async function changeLibrary(
	actor: Actor,
	kind: RecordKind,
	{ opened, value, seen, chosen }: LibraryOrder,
): Promise<Answer<LibraryDone>> {
	const read = await readChange(actor, kind, opened, value);
	if (!read.ok) return read;
	if (chosen.length > mostChosen) return refused('invalid', '一次选的方案太多，请分几次带入。');
	if (digestOf(read.value) !== seen)
		return refused('stale', '看过影响之后内容又改了，没有保存。请再看一次影响。');
	const changes = await changesOf(actor, kind, opened, read.value);
	const saved = await saveRecord(actor, kind, opened, value);
	if (!saved.ok) return saved;
	const requestId = `library-${opened.recordId}-${opened.revision}`;
	const plans = await takeFromLibrary(actor, chosen, changes, requestId);
	return granted({ recordId: saved.value.recordId, plans });
}

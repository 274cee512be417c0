/** A source comes in, is compared with the records of its school, and waits to be confirmed. */
import { previewOf, type ImportPreview } from '#domain/staff/import/view.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { readSchool } from '../../db/databases.ts';
import { newId } from '../../db/identifier.ts';
import { today } from '../../plans/judge.ts';
import { shownFileName } from '../../standards/file-name.ts';
import { libraryNotes } from '../library/import-notes.ts';
import { mayEditFacts, notTheirs } from '../permission.ts';
import { hasBatch } from '../repository.ts';
import { recordsOf, standingOf } from '../standing.ts';
import { compareApart, type Compare } from './apart.ts';
import { draftOf, keepDraft, type Draft } from './drafts.ts';
import { sourceRefusal, type Source } from './source.ts';

export interface ImportView extends ImportPreview {
	readonly id: string;
	readonly name: string;
	/** It has been confirmed and written. */
	readonly isApplied: boolean;
}

export const noSuchDraft = () =>
	refused(
		'not-found',
		'没有这次导入：可能已经写入、已被后来的上传取代，或放得太久。请重新上传文件。',
	);

const nameOf = (source: Source): string =>
	'pasted' in source ? '粘贴的表格' : shownFileName(source.name);

async function compared(
	{ schoolId, personId }: Actor,
	source: Source,
	compare: Compare,
): Promise<Answer<Draft>> {
	const standing = await standingOf(schoolId);
	const request = { source, records: recordsOf(standing), today: today() };
	const read = await compare(request);
	if (!read.ok) {
		const said = read.faults.map(({ wrong, right }) => `${wrong}。${right}。`).join('');
		return refused('invalid', `${nameOf(source)}没有读成：${said}`, read.faults);
	}
	if (read.value.kinds.length === 0 && read.value.problems.length === 0)
		return refused('invalid', nothingFound(read.value.notes));
	const draft = { id: newId(), schoolId, personId, name: nameOf(source), source };
	const told = await libraryNotes(schoolId, standing, read.value.changes);
	const noted = { ...read.value, notes: [...read.value.notes, ...told] };
	return granted({ ...draft, compared: noted, seq: standing.seq, at: Date.now() });
}

const nothingFound = (notes: readonly string[]): string =>
	`没有可以导入的行。${notes.join('')}表头要与模板一致，请从模板开始填写。`;

/** What it would change, each fault at its cell; nothing is written. */
export async function beginFactsImport(
	actor: Actor,
	source: Source,
	compare: Compare = compareApart,
): Promise<Answer<{ id: string }>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const wrong = sourceRefusal(source);
	if (wrong) return wrong;
	const draft = await compared(actor, source, compare);
	if (!draft.ok) return draft;
	keepDraft(draft.value);
	return granted({ id: draft.value.id });
}

/** The same source, compared with the records as they stand now. */
export async function renewFactsImport(
	actor: Actor,
	id: string,
	compare: Compare = compareApart,
): Promise<Answer<{ id: string }>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const draft = draftOf(actor, id);
	return draft ? beginFactsImport(actor, draft.source, compare) : noSuchDraft();
}

export async function factsImportOf(actor: Actor, id: string): Promise<Answer<ImportView>> {
	if (!mayEditFacts(actor)) return notTheirs();
	const draft = draftOf(actor, id);
	if (!draft) return noSuchDraft();
	const isApplied = await readSchool(actor.schoolId, (db) => hasBatch(db, id));
	return granted({ id, name: draft.name, isApplied, ...previewOf(draft.compared) });
}

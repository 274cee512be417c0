/** A record's form as it was sent: for which school and revision, and what stands in it. */
import type { LibraryPreview } from '#domain/library/effects.ts';
import { formOf } from '#domain/staff/forms/forms.ts';
import { formPlace, valueOfForm } from '#domain/staff/forms/read-form.ts';
import { typedOf } from '#domain/staff/forms/typed-of.ts';
import type { Typed } from '#domain/staff/forms/field.ts';
import type { RecordKind } from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { refused, type Answer, type Refusal } from '../answer.ts';
import { newId } from '../db/identifier.ts';
import {
	changeLibrary,
	previewLibrary,
	type LibraryDone,
	type LibraryOrder,
} from './library/change.ts';
import { openRecord } from './list.ts';
import type { Opened } from './keeping.ts';
import { saveRecord } from './save.ts';

export interface SentForm {
	/** Id of the school that it was opened in. */
	readonly school: string;
	readonly opened: Opened;
	readonly typed: Typed;
}

/** How a record stands that somebody else was faster to change. */
export interface StandsNow extends Opened {
	readonly typed: Typed;
}

export type SaveRefusal = Refusal & { readonly now?: StandsNow };

/** The record as text of its form. */
export const typedRecord = (kind: RecordKind, value: object): Typed => typedOf(formOf[kind], value);

/** A person of several schools may have gone to another one since; empty: the form does not say. */
export function openedElsewhere(
	{ schoolId, schoolName }: Actor,
	sent: string,
	nameOf: (id: string) => string | undefined,
): { readonly ok: false; readonly refusal: Refusal } | null {
	if (sent === '' || sent === schoolId) return null;
	const there = nameOf(sent) ?? '另一所学校';
	return refused(
		'conflict',
		`这张表单是在${there}打开的，您现在在${schoolName}。没有保存；请回到${there}再办理，或刷新后重填。`,
	);
}

/** What it goes on from: the record as it stands; one that was removed is entered as a new one. */
async function standsNow(actor: Actor, kind: RecordKind, { recordId }: Opened): Promise<StandsNow> {
	const now = await openRecord(actor, kind, recordId);
	return now.ok
		? { recordId, revision: now.value.revision, typed: typedRecord(kind, now.value.value) }
		: { recordId: newId(), revision: 0, typed: {} };
}

/** Faults stand at names of the form. Where the record has moved on, the refusal says how it stands now. */
async function asForm<Value>(
	actor: Actor,
	kind: RecordKind,
	{ opened, typed }: Sent,
	answer: Answer<Value>,
): Promise<Answer<Value, SaveRefusal>> {
	if (answer.ok) return answer;
	const { refusal } = answer;
	if (refusal.code === 'conflict')
		return { ok: false, refusal: { ...refusal, now: await standsNow(actor, kind, opened) } };
	const faults = refusal.faults?.map((fault) => ({
		...fault,
		path: formPlace(formOf[kind], typed, fault.path),
	}));
	return { ok: false, refusal: faults ? { ...refusal, faults } : refusal };
}

type Sent = Pick<SentForm, 'opened' | 'typed'>;

const valueIn = (kind: RecordKind, { typed }: Sent): object => valueOfForm(formOf[kind], typed);

export const saveForm = async (
	actor: Actor,
	kind: RecordKind,
	sent: Sent,
): Promise<Answer<{ recordId: string }, SaveRefusal>> =>
	asForm(actor, kind, sent, await saveRecord(actor, kind, sent.opened, valueIn(kind, sent)));

/** What saving a record of the course library would do to plans; null: nothing. */
export const previewForm = async (
	actor: Actor,
	kind: RecordKind,
	sent: Sent,
): Promise<Answer<LibraryPreview | null, SaveRefusal>> =>
	asForm(actor, kind, sent, await previewLibrary(actor, kind, sent.opened, valueIn(kind, sent)));

export const changeForm = async (
	actor: Actor,
	kind: RecordKind,
	sent: Sent & Pick<LibraryOrder, 'seen' | 'chosen'>,
): Promise<Answer<LibraryDone, SaveRefusal>> => {
	const { opened, seen, chosen } = sent;
	const order = { opened, seen, chosen, value: valueIn(kind, sent) };
	return asForm(actor, kind, sent, await changeLibrary(actor, kind, order));
};

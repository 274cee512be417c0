/** What the routes of records share: which kind is meant, and what their forms bring. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { recordKinds, type RecordKind } from '#domain/staff/records.ts';
import { requireActor, requireSession, schoolsOf, type Actor } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { openedElsewhere, saveForm, type SaveRefusal, type SentForm } from '#server/facts/index.ts';
import { formText } from '#server/form-text.ts';
import type { ChosenPlan } from '#server/plans/index.ts';
import { saying } from '#server/told.ts';

/** The kind that an address names; else the page is not there. */
export function kindIn(text: string): RecordKind {
	const kind = recordKinds.find((each) => each === text);
	return kind ?? error(404, { message: '没有这个页面。请检查地址，或回到工作台。' });
}

const beside = new Set(['school', 'record', 'revision', 'seen', 'take']);

/** `plan:revision`, as the boxes of a preview have it; what is none is left out. */
function chosenIn(text: string): ChosenPlan[] {
	const [, planId = '', revision] = /^([\w-]{1,64}):(\d{1,12})$/.exec(text) ?? [];
	return planId === '' ? [] : [{ planId, revision: Number(revision) }];
}

export interface SentRecord extends SentForm {
	/** Of a change of the course library: what was seen of it, and the plans that take it over. */
	readonly seen: string;
	readonly chosen: readonly ChosenPlan[];
}

export async function sentForm(event: RequestEvent): Promise<SentRecord> {
	const form = await event.request.formData();
	const names = [...new Set(form.keys())].filter((name) => !beside.has(name));
	const texts = (name: string): string[] =>
		form.getAll(name).filter((value) => typeof value === 'string');
	const revision = Number(formText(form, 'revision'));
	return {
		school: formText(form, 'school'),
		opened: {
			recordId: formText(form, 'record'),
			revision: Number.isSafeInteger(revision) && revision >= 0 ? revision : -1,
		},
		seen: formText(form, 'seen'),
		chosen: texts('take').flatMap(chosenIn),
		// Boxes of one name, each a value of a list.
		typed: Object.fromEntries(names.map((name) => [name, texts(name).join('、')])),
	};
}

/** null: the form is of the school that the actor is at work in. */
export async function refusedElsewhere(event: RequestEvent, key: string, { school }: SentForm) {
	const actor: Actor = requireActor(event);
	const known = await schoolsOf(requireSession(event));
	const nameOf = (id: string) => known.find((each) => each.id === id)?.name;
	const elsewhere = openedElsewhere(actor, school, nameOf);
	return (
		elsewhere &&
		fail(statusOf(elsewhere.refusal), { ...saying(key, elsewhere.refusal.message), now: undefined })
	);
}

/** Saves what was sent; the refusal brings back what was typed. */
export async function saved(event: RequestEvent, kind: RecordKind, sent: SentForm) {
	const answer = await saveForm(requireActor(event), kind, sent);
	return answer.ok ? null : notSaved(sent, answer.refusal);
}

/** The refusal of a record's form, with what was typed. */
export const notSaved = ({ typed }: Pick<SentForm, 'typed'>, refusal: SaveRefusal) => {
	const { message, faults = [], now } = refusal;
	return fail(statusOf(refusal), { ...saying('save', message, faults), typed, now });
};

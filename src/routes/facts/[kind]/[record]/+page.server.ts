import { redirect } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import {
	changeForm,
	eraseTeacher,
	formChoices,
	mayKeepRecord,
	openRecord,
	previewForm,
	removeRecord,
	typedRecord,
} from '#server/facts/index.ts';
import { plansWith } from '#server/plans/index.ts';
import { saying, told } from '#server/told.ts';
import { kindIn, notSaved, refusedElsewhere, saved, sentForm } from '../../sent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const kind = kindIn(event.params.kind);
	const { recordId, revision, value, history } = valueOf(
		await openRecord(actor, kind, event.params.record),
	);
	return {
		kind,
		record: { value, history: history.map(({ revision, by, at }) => ({ revision, by, at })) },
		typed: typedRecord(kind, value),
		opened: { school: actor.schoolId, recordId, revision },
		choices: { ...(await formChoices(actor)), catalogue: [] },
		mayEdit: await mayKeepRecord(actor, kind, value),
		isAffairs: actor.role === 'academic-affairs',
		uses: kind === 'course' ? await plansWith(actor, recordId) : null,
		now: new Date().toISOString(),
	};
};

type Event = Parameters<NonNullable<Actions['save']>>[0];

/** The record is the one of the address, whatever stands in the form; of a removed one the form brings a new id. */
const openedIn = ({ params }: Event, { opened }: Awaited<ReturnType<typeof sentForm>>) =>
	opened.revision === 0 ? opened : { ...opened, recordId: params.record };

/** What each begins with; `elsewhere`: why not, where the page was opened for another school. */
async function begun(event: Event, action: Parameters<typeof refusedElsewhere>[1]) {
	const actor = requireActor(event);
	const kind = kindIn(event.params.kind);
	const form = await sentForm(event);
	const elsewhere = await refusedElsewhere(event, action, form);
	return { actor, kind, elsewhere, sent: { ...form, opened: openedIn(event, form) } };
}

export const actions: Actions = {
	save: async (event) => {
		const { kind, sent, elsewhere } = await begun(event, 'save');
		const refusal = elsewhere ?? (await saved(event, kind, sent));
		if (refusal) return refusal;
		redirect(303, `/facts/${kind}?done=saved`);
	},
	/** Of the course library: saved at once where no plan has it, else shown with what it does to them. */
	preview: async (event) => {
		const { actor, kind, sent, elsewhere } = await begun(event, 'save');
		if (elsewhere) return elsewhere;
		const shown = await previewForm(actor, kind, sent);
		if (!shown.ok) return notSaved(sent, shown.refusal);
		const { value: preview } = shown;
		if (preview) return { ...saying('preview', ''), message: null, typed: sent.typed, preview };
		const refusal = await saved(event, kind, sent);
		if (refusal) return refusal;
		redirect(303, `/facts/${kind}?done=saved`);
	},
	/** What was shown is done: the record, and the plans that were chosen. */
	apply: async (event) => {
		const { actor, kind, sent, elsewhere } = await begun(event, 'save');
		if (elsewhere) return elsewhere;
		const done = await changeForm(actor, kind, sent);
		if (!done.ok) return notSaved(sent, done.refusal);
		return { ...saying('apply', ''), message: null, taken: done.value.plans };
	},
	remove: async (event) => {
		const { actor, kind, sent, elsewhere } = await begun(event, 'remove');
		if (elsewhere) return elsewhere;
		const { revision } = sent.opened;
		const answer = await removeRecord(actor, kind, { recordId: event.params.record, revision });
		if (answer.ok) redirect(303, `/facts/${kind}?done=removed`);
		return told('remove', answer, () => '');
	},
	erase: async (event) => {
		const { actor, kind, sent, elsewhere } = await begun(event, 'erase');
		if (elsewhere) return elsewhere;
		const { revision } = sent.opened;
		const answer = await eraseTeacher(actor, { recordId: event.params.record, revision });
		if (answer.ok) redirect(303, `/facts/${kind}?done=erased`);
		return told('erase', answer, () => '');
	},
};

import { redirect } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import {
	eraseTeacher,
	formChoices,
	mayEditFacts,
	openRecord,
	removeRecord,
	typedRecord,
} from '#server/facts/index.ts';
import { told } from '#server/told.ts';
import { kindIn, refusedElsewhere, saved, sentForm } from '../../sent.server.ts';
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
		mayEdit: mayEditFacts(actor),
		now: new Date().toISOString(),
	};
};

type Event = Parameters<NonNullable<Actions['save']>>[0];

/** The record is the one of the address, whatever stands in the form; of a removed one the form brings a new id. */
const openedIn = ({ params }: Event, { opened }: Awaited<ReturnType<typeof sentForm>>) =>
	opened.revision === 0 ? opened : { ...opened, recordId: params.record };

export const actions: Actions = {
	save: async (event) => {
		requireActor(event);
		const kind = kindIn(event.params.kind);
		const sent = await sentForm(event);
		const opened = openedIn(event, sent);
		const refusal =
			(await refusedElsewhere(event, 'save', sent)) ??
			(await saved(event, kind, { ...sent, opened }));
		if (refusal) return refusal;
		redirect(303, `/facts/${kind}?done=saved`);
	},
	remove: async (event) => {
		const actor = requireActor(event);
		const kind = kindIn(event.params.kind);
		const sent = await sentForm(event);
		const elsewhere = await refusedElsewhere(event, 'remove', sent);
		if (elsewhere) return elsewhere;
		const { record: recordId } = event.params;
		const opened = { recordId, revision: sent.opened.revision };
		const answer = await removeRecord(actor, kind, opened);
		if (answer.ok) redirect(303, `/facts/${kind}?done=removed`);
		return told('remove', answer, () => '');
	},
	erase: async (event) => {
		const actor = requireActor(event);
		const kind = kindIn(event.params.kind);
		const sent = await sentForm(event);
		const elsewhere = await refusedElsewhere(event, 'erase', sent);
		if (elsewhere) return elsewhere;
		const { record: recordId } = event.params;
		const answer = await eraseTeacher(actor, { recordId, revision: sent.opened.revision });
		if (answer.ok) redirect(303, `/facts/${kind}?done=erased`);
		return told('erase', answer, () => '');
	},
};

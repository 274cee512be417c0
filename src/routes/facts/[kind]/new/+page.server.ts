import { error, redirect } from '@sveltejs/kit';
import { requireActor } from '#server/access/index.ts';
import {
	cataloguedProgrammes,
	formChoices,
	mayAdd,
	newRecordId,
	notTheirs,
	typedRecord,
} from '#server/facts/index.ts';
import { kindIn, refusedElsewhere, saved, sentForm } from '../../sent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const kind = kindIn(event.params.kind);
	if (!mayAdd(actor, kind)) error(403, { message: notTheirs().refusal.message });
	const catalogue = kind === 'programme' ? await cataloguedProgrammes() : [];
	return {
		kind,
		typed: typedRecord(kind, {}),
		opened: { school: actor.schoolId, recordId: newRecordId(), revision: 0 },
		choices: { ...(await formChoices(actor)), catalogue },
		now: new Date().toISOString(),
	};
};

export const actions: Actions = {
	save: async (event) => {
		requireActor(event);
		const kind = kindIn(event.params.kind);
		const sent = await sentForm(event);
		const refusal =
			(await refusedElsewhere(event, 'save', sent)) ?? (await saved(event, kind, sent));
		if (refusal) return refusal;
		redirect(303, `/facts/${kind}?done=saved`);
	},
};

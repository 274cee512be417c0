import { error, fail } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { deskTrials, seesDesk } from '#server/desk/index.ts';
import { saying } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';
import { overlayOf } from '../../standards/layers/overlay.server.ts';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return { ...valueOf(await deskTrials(actor)), school: actor.schoolName };
};

export const actions: Actions = {
	/** Reads what was typed; the plans are tried one by one, and nothing is kept. */
	layer: async (event) => {
		const actor = requireActor(event);
		if (!seesDesk(actor)) error(403, { message: '试算由教务处办理，督导可以查看。' });
		const overlay = overlayOf(await event.request.formData());
		if (typeof overlay === 'string') return fail(422, saying('layer', overlay));
		return { key: 'layer', message: null, faults: [], overlay };
	},
};

import { redirect } from '@sveltejs/kit';
import { valueOf, visitByLink } from '#server/access/index.ts';
import { lookAtLink } from '#server/guests/index.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, getClientAddress }) => ({
	link: valueOf(await lookAtLink(params.token, getClientAddress())),
	person: locals.session?.name ?? null,
});

export const actions: Actions = {
	enter: async (event) => {
		const answer = await visitByLink(event, event.params.token);
		if (answer.ok) redirect(303, `/plans/${answer.value.planId}`);
		return told('enter', answer, () => '');
	},
};

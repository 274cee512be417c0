import { redirect } from '@sveltejs/kit';
import { requireSession, valueOf } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import { acceptAs, acceptAsNew, acceptPassword, openInvitation } from '#server/people/index.ts';
import { accountIn } from '#server/people/new-person.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => ({
	token: params.token,
	invitation: valueOf(await openInvitation(params.token)),
	person: locals.session?.name ?? null,
});

export const actions: Actions = {
	join: async (event) => {
		const answer = await acceptAs(requireSession(event), event.params.token);
		if (answer.ok) redirect(303, '/schools');
		return told('join', answer, () => '');
	},
	create: async (event) => {
		const form = await event.request.formData();
		const answer = await acceptAsNew(event.params.token, accountIn(form));
		if (answer.ok) redirect(303, '/login?next=/');
		return told('create', answer, () => '');
	},
	password: async (event) => {
		const password = formText(await event.request.formData(), 'password', 1000);
		const answer = await acceptPassword(event.params.token, password);
		if (answer.ok) redirect(303, '/login?next=/');
		return told('password', answer, () => '');
	},
};

import { fail, redirect } from '@sveltejs/kit';
import { isHalfway, nextOf, signInSecond } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Back to the password, with the page that was asked for. */
const again = ({ url }: RequestEvent) => redirect(303, `/login${url.search}`);

export const load: PageServerLoad = (event) => {
	if (event.locals.session) redirect(303, nextOf(event.url));
	if (!isHalfway(event)) again(event);
};

export const actions: Actions = {
	default: async (event) => {
		if (!isHalfway(event)) again(event);
		const answer = await signInSecond(event, formText(await event.request.formData(), 'code'));
		if (answer.ok) redirect(303, answer.value.next);
		return fail(statusOf(answer.refusal), { message: answer.refusal.message });
	},
};

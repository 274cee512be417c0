import { fail, redirect } from '@sveltejs/kit';
import { nextOf, signIn } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import { knownCode, reasons } from '#server/identity/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locals, url } = event;
	if (locals.session) redirect(303, nextOf(url));
	const typed = url.searchParams.get('code');
	return {
		sentHere: url.searchParams.has('next') && typed === null,
		next: nextOf(url),
		/** 登录码: one that no school has, or the one that opened a school here before. */
		code: typed ?? knownCode(event),
		codeMessage: typed === null ? null : reasons.code,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const account = formText(form, 'account', 254);
		const password = formText(form, 'password', 1000);
		const answer = await signIn(event, { account, password, remember: form.has('remember') });
		if (answer.ok) redirect(303, answer.value.next);
		if (answer.refusal.code === 'second-factor') redirect(303, `/login/code${event.url.search}`);
		return fail(statusOf(answer.refusal), { account, message: answer.refusal.message });
	},
};

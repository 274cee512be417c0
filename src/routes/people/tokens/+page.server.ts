import { fail } from '@sveltejs/kit';
import { apiScopeNames, apiScopes } from '#domain/schools/api-scope.ts';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { lifetimes, listTokens, makeToken, stopToken } from '#server/api/index.ts';
import { formText } from '#server/form-text.ts';
import { saying, told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return {
		tokens: valueOf(await listTokens(actor)),
		scopes: apiScopes.map((scope) => ({ value: scope, label: apiScopeNames[scope] })),
		lifetimes: lifetimes.map((days) => ({ value: String(days), label: `${days} 天` })),
		now: new Date().toISOString(),
	};
};

const textsIn = (form: FormData, name: string): string[] =>
	form.getAll(name).filter((value) => typeof value === 'string');

export const actions: Actions = {
	make: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const answer = await makeToken(actor, {
			name: formText(form, 'name'),
			scopes: textsIn(form, 'scopes'),
			days: formText(form, 'days'),
		});
		if (answer.ok) return { key: 'make', message: null, faults: [], ...answer.value };
		const { refusal } = answer;
		return fail(statusOf(refusal), saying('make', refusal.message, refusal.faults ?? []));
	},
	stop: async (event) => {
		const actor = requireActor(event);
		const id = formText(await event.request.formData(), 'token');
		return told(id, await stopToken(actor, id), ({ name }) => `“${name}”的令牌已停用。`);
	},
};

import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { valueOf } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	decide,
	discard,
	importOf,
	publish,
	setIdentity,
	withdraw,
} from '#server/standards/index.ts';
import { isForAll, requireReader } from '../../who.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { decisionOf } from './decision.server.ts';
import { excerptOf } from './excerpt.server.ts';

export const load: PageServerLoad = async (event) => {
	const { source, ...view } = valueOf(await importOf(requireReader(event), event.params.job));
	const at = Math.floor(Number(event.url.searchParams.get('at'))) || 0;
	return { view: { ...view, source: excerptOf(source, at) }, forAll: isForAll(event) };
};

/** `key` says which form of the page is meant. */
const said = (key: string, answer: Answer<unknown>) =>
	answer.ok
		? { key, message: null, faults: [] }
		: fail(statusOf(answer.refusal), {
				key,
				message: answer.refusal.message,
				faults: answer.refusal.faults ?? [],
			});

async function identityOf({ request }: RequestEvent) {
	const form = await request.formData();
	const text = (name: string): string => formText(form, name).trim();
	return {
		id: text('id'),
		edition: text('edition'),
		title: text('title'),
		from: text('from'),
		to: text('to') || null,
	};
}

export const actions: Actions = {
	decide: async (event) => {
		const who = requireReader(event);
		const form = await event.request.formData();
		const decision = decisionOf(form);
		if (typeof decision === 'string')
			return fail(422, { key: formText(form, 'key'), message: decision, faults: [] });
		return said(decision.key, await decide(who, event.params.job, decision));
	},
	identity: async (event) => {
		const who = requireReader(event);
		return said('identity', await setIdentity(who, event.params.job, await identityOf(event)));
	},
	publish: async (event) => {
		const who = requireReader(event);
		return said('publish', await publish(who, event.params.job));
	},
	withdraw: async (event) => {
		const who = requireReader(event);
		return said('withdraw', await withdraw(who, event.params.job));
	},
	discard: async (event) => {
		const who = requireReader(event);
		const answer = await discard(who, event.params.job);
		if (!answer.ok) return said('discard', answer);
		redirect(303, '/standards');
	},
};

import { fail } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import { attach, withdrawAttachment } from '#server/attachments/index.ts';
import { releaseSettled } from '#server/comments/index.ts';
import { newId } from '#server/db/identifier.ts';
import { formText } from '#server/form-text.ts';
import { makeLink, withdrawLink, type MadeLink } from '#server/guests/index.ts';
import { materialOf } from '#server/material/index.ts';
import { historyOf } from '#server/plans/index.ts';
import { saying, told } from '#server/told.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Revisions that are listed; all of them stand on the page of versions. */
const limit = 20;

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { plan } = event.params;
	return {
		material: valueOf(await materialOf(actor, plan)),
		history: valueOf(await historyOf(actor, plan, { limit })),
		/** Of the forms: each is done once. */
		requestId: newId(),
	};
};

/** What was sent as a file; without one an empty one, which the service refuses. */
const fileIn = async (sent: FormDataEntryValue | null) =>
	sent instanceof File
		? { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
		: { name: '', bytes: new Uint8Array() };

/** The link, shown this once. */
function given({ url }: RequestEvent, answer: Answer<MadeLink>) {
	if (!answer.ok) {
		const { message, faults = [] } = answer.refusal;
		return fail(statusOf(answer.refusal), saying('invite', message, faults));
	}
	const { token, name, expiresAt } = answer.value;
	const link = `${url.origin}/guests/${token}`;
	return { key: 'invite', message: null, faults: [], link, name, expiresAt };
}

export const actions: Actions = {
	attach: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const requestId = formText(form, 'requestId');
		const sent = await fileIn(form.get('file'));
		const answer = await attach(actor, event.params.plan, requestId, sent);
		return told('attach', answer, ({ name }) => `已保存附件“${name}”。`);
	},
	withdraw: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const [id, reason] = [formText(form, 'attachment'), formText(form, 'reason', 1000)];
		const answer = await withdrawAttachment(actor, event.params.plan, id, reason);
		return told(id, answer, ({ name }) => `“${name}”已撤下，仍列在附件里，不再提供下载。`);
	},
	release: async (event) => {
		const actor = requireActor(event);
		const requestId = formText(await event.request.formData(), 'requestId');
		const answer = await releaseSettled(actor, event.params.plan, requestId);
		return told('release', answer, ({ released }) => `已公开 ${released} 条了结的意见。`);
	},
	invite: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const field = (name: string): string => formText(form, name);
		const sent = {
			...{ kind: field('kind'), name: field('name'), unit: field('unit'), days: field('days') },
			requestId: field('requestId'),
		};
		return given(event, await makeLink(actor, event.params.plan, sent));
	},
	revoke: async (event) => {
		const actor = requireActor(event);
		const id = formText(await event.request.formData(), 'link');
		const answer = await withdrawLink(actor, event.params.plan, id);
		return told(id, answer, ({ name }) => `给${name}的链接已撤回，立即失效。`);
	},
};

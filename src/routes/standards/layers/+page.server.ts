import { error, fail } from '@sveltejs/kit';
import type { Fault } from '#domain/fault.ts';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	addLayer,
	confirmRequirement,
	endLayer,
	listLayers,
	mayWriteLayers,
	unconfirmedRows,
} from '#server/layers/index.ts';
import type { Actions, PageServerLoad } from './$types';
import { overlayOf, parsed } from './overlay.server.ts';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return {
		rows: valueOf(await listLayers(actor)),
		unconfirmed: valueOf(await unconfirmedRows(actor)),
		school: actor.schoolName,
		mayWrite: mayWriteLayers(actor),
	};
};

/** `key` says which form of the page is meant. */
const said = (key: string, message: string | null, faults: readonly Fault[] = []) => ({
	key,
	message,
	faults,
});

const told = (key: string, answer: Answer<unknown>) =>
	answer.ok
		? said(key, null)
		: fail(
				statusOf(answer.refusal),
				said(key, answer.refusal.message, answer.refusal.faults ?? []),
			);

const writer = (event: Parameters<typeof requireActor>[0]) => {
	const actor = requireActor(event);
	if (!mayWriteLayers(actor)) error(403, { message: '省级和校级要求由教务处维护。' });
	return actor;
};

/** Forms of rules that have one of their own; all others are the general one. */
const ownForms = ['conversion', 'skill-hours'];

export const actions: Actions = {
	add: async (event) => {
		const actor = writer(event);
		const form = await event.request.formData();
		const asked = formText(form, 'key', 20);
		const key = ownForms.includes(asked) ? asked : 'add';
		const overlay = overlayOf(form);
		if (typeof overlay === 'string') return fail(422, said(key, overlay));
		return told(key, await addLayer(actor, overlay));
	},
	file: async (event) => {
		const actor = writer(event);
		const text = formText(await event.request.formData(), 'overlay', 200_000);
		const value = parsed(text);
		if (value === undefined)
			return fail(422, said('file', '不是 JSON。请粘贴 overlay.json 的全部内容。'));
		return told('file', await addLayer(actor, value));
	},
	confirm: async (event) => {
		const actor = writer(event);
		const form = await event.request.formData();
		const [rule, part] = [formText(form, 'rule'), formText(form, 'part')];
		return told(`confirm/${rule}/${part}`, await confirmRequirement(actor, rule, part || null));
	},
	end: async (event) => {
		const actor = writer(event);
		const id = formText(await event.request.formData(), 'id');
		return told(id, await endLayer(actor, id));
	},
};

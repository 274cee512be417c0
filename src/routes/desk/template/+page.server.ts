import { requireActor, valueOf } from '#server/access/index.ts';
import { newId, now } from '#server/db/identifier.ts';
import { formText } from '#server/form-text.ts';
import { bringTemplate, templatesPage, useTemplate } from '#server/templates/index.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...valueOf(await templatesPage(requireActor(event))),
	/** Of the forms: each is done once. */
	requestId: newId(),
	now: now(),
});

/** What was sent as a file; without one an empty one, which the service refuses. */
const fileIn = async (sent: FormDataEntryValue | null) =>
	sent instanceof File
		? { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
		: { name: '', bytes: new Uint8Array() };

export const actions: Actions = {
	bring: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const answer = await bringTemplate(actor, await fileIn(form.get('file')));
		return told('bring', answer, ({ name, known }) =>
			known
				? `这个文件以前上传过，是“${name}”，没有重复保存。`
				: `“${name}”检查通过，已保存，尚未启用。请看下面列出的内容，满意后启用。`,
		);
	},
	use: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const [template, requestId] = [formText(form, 'template'), formText(form, 'requestId')];
		const id = template === '' ? null : template;
		return told(template || 'own', await useTemplate(actor, id, requestId), ({ name }) =>
			name === null
				? '已改回系统自带的版式。以前审核通过的版本照旧。'
				: `“${name}”已启用，从下一次印出起。以前审核通过的版本照旧。`,
		);
	},
};

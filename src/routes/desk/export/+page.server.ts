import type { Stage } from '#domain/plan/life.ts';
import { requireActor, valueOf } from '#server/access/index.ts';
import { beginBulk, bulkPage, cancelBulk } from '#server/bulk/index.ts';
import { newId, now } from '#server/db/identifier.ts';
import { formText } from '#server/form-text.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...valueOf(await bulkPage(requireActor(event))),
	requestId: newId(),
	now: now(),
});

const choiceOf = (form: FormData) => ({
	cohort: formText(form, 'cohort') === '' ? null : Number(formText(form, 'cohort')),
	stages: form.getAll('stage') as Stage[],
	packs: form.get('packs') !== null,
});

export const actions: Actions = {
	begin: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const order = {
			requestId: formText(form, 'requestId'),
			choice: choiceOf(form),
			origin: event.url.origin,
		};
		return told('begin', await beginBulk(actor, order), ({ plans }) => `已开始导出 ${plans} 份。`);
	},
	cancel: async (event) => {
		const actor = requireActor(event);
		const bulk = formText(await event.request.formData(), 'bulk');
		return told('cancel', await cancelBulk(actor, bulk), () => '已取消，没有留下文件。');
	},
};

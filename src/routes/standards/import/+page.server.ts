import { error, fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#server/answer.ts';
import { beginImport, mayImport } from '#server/standards/index.ts';
import { isForAll, requireReader } from '../who.server.ts';
import type { Actions, PageServerLoad } from './$types';

const notTheirs = '导入标准由教务处办理。需要哪一份标准，请联系教务处。';

export const load: PageServerLoad = (event) => {
	if (!mayImport(requireReader(event))) error(403, { message: notTheirs });
	return { forAll: isForAll(event) };
};

export const actions: Actions = {
	default: async (event) => {
		const who = requireReader(event);
		if (!mayImport(who)) error(403, { message: notTheirs });
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.name === '')
			return fail(422, { message: '还没有选择文件。请选择标准文件后上传。' });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const begun = await beginImport(who, { name: file.name, bytes });
		if (!begun.ok) return fail(statusOf(begun.refusal), { message: begun.refusal.message });
		redirect(303, `/standards/import/${begun.value.id}`);
	},
};

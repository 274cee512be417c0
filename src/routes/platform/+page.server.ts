import { fail } from '@sveltejs/kit';
import { requireOperator } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import {
	createSchool,
	keptArchives,
	keptFile,
	listSchools,
	restoreSchool,
} from '#server/schools/index.ts';
import { saying, told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of one page of the list: each school's database is opened to count its plans. */
const most = 50;

export const load: PageServerLoad = async (event) => {
	const operator = requireOperator(event);
	const sought = (event.url.searchParams.get('q') ?? '').slice(0, 100).trim();
	const page = Math.max(1, Math.floor(Number(event.url.searchParams.get('page'))) || 1);
	const schools = await listSchools(operator, sought, (page - 1) * most, most);
	return {
		schools,
		sought,
		page,
		pages: Math.ceil(schools.count / most),
		archives: await keptArchives(operator),
		now: new Date().toISOString(),
	};
};

export const actions: Actions = {
	create: async (event) => {
		const operator = requireOperator(event);
		const form = await event.request.formData();
		const names = { name: formText(form, 'name'), code: formText(form, 'code') };
		return told(
			'create',
			await createSchool(operator, names),
			() => `已开通${names.name.trim()}。`,
		);
	},
	restore: async (event) => {
		const operator = requireOperator(event);
		const name = formText(await event.request.formData(), 'archive');
		const file = await keptFile(operator, name);
		if (file === null) return fail(404, saying(name, '没有这份档案。'));
		return told(
			name,
			await restoreSchool(operator, file),
			(restored) => `${restored.name}已恢复，现在是停用状态；核对后在它的页面恢复使用。`,
		);
	},
};

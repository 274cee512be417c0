import { error, redirect } from '@sveltejs/kit';
import { requireOperator } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import {
	removeSuspendedSchool,
	renameSchool,
	resumeSchool,
	schoolRow,
	suspendSchool,
} from '#server/schools/index.ts';
import { told } from '#server/told.ts';
import { backupsOf, recoverSchool, schoolFiguresOf } from '#server/upkeep/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const operator = requireOperator(event);
	const school = await schoolRow(operator, event.params.school);
	if (!school) error(404, { message: '没有这个页面。请检查地址，或回到工作台。' });
	const figures = await schoolFiguresOf(operator, school.id);
	return {
		school,
		figures,
		backups: await backupsOf(operator, school.id),
		now: new Date().toISOString(),
	};
};

export const actions: Actions = {
	rename: async (event) => {
		const operator = requireOperator(event);
		const form = await event.request.formData();
		const names = { name: formText(form, 'name'), code: formText(form, 'code') };
		return told(
			'rename',
			await renameSchool(operator, event.params.school, names),
			() => '已保存。',
		);
	},
	suspend: async (event) =>
		told(
			'suspend',
			await suspendSchool(requireOperator(event), event.params.school),
			() => '已停用。',
		),
	resume: async (event) =>
		told(
			'resume',
			await resumeSchool(requireOperator(event), event.params.school),
			() => '已恢复使用。',
		),
	recover: async (event) => {
		const operator = requireOperator(event);
		const form = await event.request.formData();
		const asked = { backup: formText(form, 'backup'), name: formText(form, 'name') };
		return told(
			'recover',
			await recoverSchool(operator, event.params.school, asked),
			({ name }) => `${name}已恢复到所选的备份，恢复前的数据留在服务器上；核对后恢复使用。`,
		);
	},
	delete: async (event) => {
		const operator = requireOperator(event);
		const name = formText(await event.request.formData(), 'name');
		const answer = await removeSuspendedSchool(operator, event.params.school, name);
		if (answer.ok) redirect(303, '/platform');
		return told('delete', answer, () => '');
	},
};

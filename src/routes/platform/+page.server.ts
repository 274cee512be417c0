import { fail } from '@sveltejs/kit';
import { isSchoolOrder } from '#domain/schools/overview.ts';
import { requireOperator } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import { createSchool, keptArchives, keptFile, restoreSchool } from '#server/schools/index.ts';
import { saying, told } from '#server/told.ts';
import {
	beginBackup,
	beginGathering,
	beginRehearsal,
	overviewPage,
	platformTotals,
	setBackupSchedule,
	upkeepOf,
} from '#server/upkeep/index.ts';
import type { Actions, PageServerLoad } from './$types';

const most = 50;

export const load: PageServerLoad = async (event) => {
	const operator = requireOperator(event);
	const words = (event.url.searchParams.get('q') ?? '').slice(0, 100).trim();
	const asked = event.url.searchParams.get('order') ?? '';
	const order = isSchoolOrder(asked) ? asked : 'created';
	const page = Math.max(1, Math.floor(Number(event.url.searchParams.get('page'))) || 1);
	const from = (page - 1) * most;
	const schools = await overviewPage(operator, { words, order, from, most });
	return {
		schools,
		sought: words,
		order,
		page,
		pages: Math.ceil(schools.count / most),
		totals: await platformTotals(operator),
		upkeep: await upkeepOf(operator),
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
	gather: async (event) =>
		told(
			'gather',
			await beginGathering(requireOperator(event)),
			() => '已开始统计，稍后刷新本页。',
		),
	backup: async (event) =>
		told(
			'backup',
			await beginBackup(requireOperator(event)),
			() => '已开始备份，完成后列在“最近的任务”里。',
		),
	rehearse: async (event) =>
		told(
			'rehearse',
			await beginRehearsal(requireOperator(event)),
			() => '已开始演练，完成后列在“最近的任务”里。',
		),
	schedule: async (event) => {
		const operator = requireOperator(event);
		const form = await event.request.formData();
		const [time, keep] = [formText(form, 'time').trim(), Number(formText(form, 'keep'))];
		return told('schedule', await setBackupSchedule(operator, time, keep), (set) =>
			set.time === null ? '不再自动备份。' : `每天 ${set.time} 备份，保留最近 ${set.keep} 份。`,
		);
	},
};

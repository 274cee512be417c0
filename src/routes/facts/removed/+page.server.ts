import { requireActor, valueOf } from '#server/access/index.ts';
import { eraseTeacher, removedRecords, restoreRecord } from '#server/facts/index.ts';
import { told } from '#server/told.ts';
import { refusedElsewhere, sentForm } from '../sent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return {
		removed: valueOf(await removedRecords(actor)),
		school: actor.schoolId,
		now: new Date().toISOString(),
	};
};

export const actions: Actions = {
	restore: async (event) => {
		const actor = requireActor(event);
		const sent = await sentForm(event);
		const elsewhere = await refusedElsewhere(event, sent.opened.recordId, sent);
		if (elsewhere) return elsewhere;
		const answer = await restoreRecord(actor, sent.opened);
		return told(sent.opened.recordId, answer, ({ title }) => `已恢复 ${title}。`);
	},
	erase: async (event) => {
		const actor = requireActor(event);
		const sent = await sentForm(event);
		const elsewhere = await refusedElsewhere(event, sent.opened.recordId, sent);
		if (elsewhere) return elsewhere;
		const answer = await eraseTeacher(actor, sent.opened);
		return told(sent.opened.recordId, answer, () => '个人信息已清除，不能恢复。');
	},
};

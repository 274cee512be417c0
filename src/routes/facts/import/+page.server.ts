import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { recordKinds } from '#domain/staff/records.ts';
import { requireActor } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import {
	beginFactsImport,
	confirmFactsImport,
	factsImportOf,
	renewFactsImport,
} from '#server/facts/import/index.ts';
import { countRecords, mayEditFacts } from '#server/facts/index.ts';
import { formText } from '#server/form-text.ts';
import { saying } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

/** Letters that are pasted into one field. */
const mostPasted = 2_000_000;

function requireKeeper(event: RequestEvent) {
	const actor = requireActor(event);
	if (mayEditFacts(actor)) return actor;
	return error(403, { message: '批量导入由学校管理员和教务处办理。有出入请告诉他们。' });
}

export const load: PageServerLoad = async (event) => {
	const actor = requireKeeper(event);
	const counts = Object.values(await countRecords(actor));
	const count = counts.reduce((sum, each) => sum + each, 0);
	const draft = event.url.searchParams.get('draft');
	if (draft === null) return { preview: null, lost: null, count };
	const found = await factsImportOf(actor, draft);
	return found.ok
		? { preview: found.value, lost: null, count }
		: { preview: null, lost: found.refusal.message, count };
};

/** To the page of what was compared, or why there is none. */
function toPreview(key: string, begun: Answer<{ id: string }>) {
	if (begun.ok) redirect(303, `/facts/import?draft=${begun.value.id}`);
	return fail(statusOf(begun.refusal), saying(key, begun.refusal.message));
}

export const actions: Actions = {
	upload: async (event) => {
		const actor = requireKeeper(event);
		const file = (await event.request.formData()).get('file');
		if (!(file instanceof File) || file.name === '')
			return fail(422, saying('upload', '还没有选择文件。请选择填好的 .xlsx 后上传。'));
		const bytes = new Uint8Array(await file.arrayBuffer());
		return toPreview('upload', await beginFactsImport(actor, { name: file.name, bytes }));
	},
	paste: async (event) => {
		const actor = requireKeeper(event);
		const form = await event.request.formData();
		const pasted = Object.fromEntries(
			recordKinds.map((kind) => [kind, formText(form, kind, mostPasted + 1)]),
		);
		return toPreview('paste', await beginFactsImport(actor, { pasted }));
	},
	renew: async (event) => {
		const actor = requireKeeper(event);
		const form = await event.request.formData();
		return toPreview('renew', await renewFactsImport(actor, formText(form, 'draft')));
	},
	confirm: async (event) => {
		const actor = requireKeeper(event);
		const form = await event.request.formData();
		const chosen = form.getAll('remove');
		const remove = recordKinds.filter((kind) => chosen.includes(kind));
		const answer = await confirmFactsImport(actor, formText(form, 'draft'), remove);
		if (!answer.ok) {
			const { code, message } = answer.refusal;
			return fail(statusOf(answer.refusal), {
				...saying('confirm', message),
				isStale: code === 'stale',
			});
		}
		const { added, changed, removed } = answer.value;
		const gone = removed > 0 ? `，删除 ${removed} 条` : '';
		return {
			...saying('confirm', ''),
			message: null,
			done: `新增 ${added} 条，修改 ${changed} 条${gone}。`,
		};
	},
};

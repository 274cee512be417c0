import { fail, redirect } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	beginOwnFile,
	chooseForFile,
	choicesIn,
	confirmOwnFile,
	forgetLayout,
	ownFileView,
	rememberedLayouts,
	undoOwnFile,
	type Fields,
} from '#server/own-files/index.ts';
import { saying } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is written is what was shown: what has changed since is first shown, and this is why. */
const reasons: Readonly<Record<string, string>> = {
	changed: '选择有改动，已按新的选择重新读。请核对下面的结果，再确认写入。',
	stale: '看过这一页以后方案有了改动，什么也没有写入。下面已按现在的方案重新比对，请再核对后确认。',
};

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { plan } = event.params;
	const layouts = valueOf(await rememberedLayouts(actor, plan));
	const draft = event.url.searchParams.get('draft');
	const why = reasons[event.url.searchParams.get('why') ?? ''] ?? null;
	if (draft === null) return { file: null, lost: null, layouts, why: null };
	const found = await ownFileView(actor, plan, draft);
	return found.ok
		? { file: found.value, lost: null, layouts, why }
		: { file: null, lost: found.refusal.message, layouts, why: null };
};

/** To the page of the file, or why there is none. */
function toFile(plan: string, key: string, answer: Answer<{ id: string }>) {
	if (answer.ok) redirect(303, `/plans/${plan}/import?draft=${answer.value.id}`);
	return fail(statusOf(answer.refusal), saying(key, answer.refusal.message));
}

/** Every text of the form by its name; a form of more fields than a school's file has columns is cut. */
const mostFields = 20_000;
const fieldsOf = (form: FormData): Fields =>
	new Map(
		[...form]
			.slice(0, mostFields)
			.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, 100)]] : [])),
	);

export const actions: Actions = {
	upload: async (event) => {
		const actor = requireActor(event);
		const { plan } = event.params;
		const file = (await event.request.formData()).get('file');
		const given = file instanceof File && file.name !== '';
		const bytes = given ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
		return toFile(
			plan,
			'upload',
			await beginOwnFile(actor, plan, { name: given ? file.name : '', bytes }),
		);
	},
	choose: async (event) => {
		const actor = requireActor(event);
		const { plan } = event.params;
		const form = await event.request.formData();
		const change = choicesIn(fieldsOf(form));
		return toFile(
			plan,
			'choose',
			await chooseForFile(actor, plan, formText(form, 'draft'), change),
		);
	},
	confirm: async (event) => {
		const actor = requireActor(event);
		const { plan } = event.params;
		const form = await event.request.formData();
		const draft = formText(form, 'draft');
		const chosen = await chooseForFile(actor, plan, draft, choicesIn(fieldsOf(form)));
		const again = `/plans/${plan}/import?draft=${encodeURIComponent(draft)}&why=`;
		if (chosen.ok && chosen.value.changed) redirect(303, `${again}changed`);
		const revision = Number(formText(form, 'revision') || Number.NaN);
		const confirmed = await confirmOwnFile(actor, plan, draft, revision);
		if (!confirmed.ok && confirmed.refusal.code === 'stale') redirect(303, `${again}stale`);
		return toFile(plan, 'confirm', confirmed);
	},
	undo: async (event) => {
		const actor = requireActor(event);
		const { plan } = event.params;
		const form = await event.request.formData();
		return toFile(plan, 'undo', await undoOwnFile(actor, plan, formText(form, 'draft')));
	},
	forget: async (event) => {
		const actor = requireActor(event);
		const { plan } = event.params;
		const form = await event.request.formData();
		const gone = await forgetLayout(actor, plan, formText(form, 'layout'));
		if (!gone.ok) return fail(statusOf(gone.refusal), saying('forget', gone.refusal.message));
		redirect(303, `/plans/${plan}/import`);
	},
};

import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf, type Answer, type Refusal } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	applyReadBack,
	beginReadBack,
	readBackOf,
	undoReadBack,
	type BackApplied,
} from '#server/plans/read-back/index.ts';
import { stageOf } from '#server/plans/index.ts';
import { saying } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ plan: string }>;

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { plan } = event.params;
	valueOf(await stageOf(actor, plan));
	const { opened } = await event.parent();
	const draft = event.url.searchParams.get('draft');
	if (draft === null || opened.lockedBecause !== null) return { view: null, lost: null };
	const found = await readBackOf(actor, plan, draft);
	return found.ok ? { view: found.value, lost: null } : { view: null, lost: found.refusal.message };
};

const texts = (form: FormData, name: string): string[] =>
	form.getAll(name).filter((value) => typeof value === 'string');

/** What was chosen: boxes, and of each conflict one side (`file:<id>` or `now:<id>`). */
function chosenIn(form: FormData): { chosen: string[]; kept: string[] } {
	const sides = [...form.keys()].filter((name) => name.startsWith('conflict:'));
	const picked = sides.map((name) => [name.slice('conflict:'.length), formText(form, name)]);
	const of = (side: string) => picked.flatMap(([id = '', to]) => (to === side ? [id] : []));
	return { chosen: [...texts(form, 'take'), ...of('file')], kept: of('now') };
}

/** The refusal, with the page as it stands now and what was chosen on it. */
async function refusedWith(event: Event, form: FormData, key: string, refusal: Refusal) {
	const { chosen, kept } = chosenIn(form);
	const actor = requireActor(event);
	const view = await readBackOf(actor, event.params.plan, formText(form, 'draft'), chosen);
	return fail(statusOf(refusal), {
		...saying(key, refusal.message),
		...{ view: view.ok ? view.value : null, kept, done: null },
	});
}

const done = (key: string, words: string) => ({
	...saying(key, ''),
	...{ message: null, view: null, kept: [] as string[], done: words },
});

export const actions: Actions = {
	upload: async (event) => {
		const actor = requireActor(event);
		const file = (await event.request.formData()).get('file');
		const bare = { view: null, kept: [] as string[], done: null };
		const brought = file instanceof File ? file : new File([], '');
		const bytes = new Uint8Array(await brought.arrayBuffer());
		const begun = await beginReadBack(actor, event.params.plan, { name: brought.name, bytes });
		if (begun.ok) redirect(303, `/plans/${event.params.plan}/workbook?draft=${begun.value.id}`);
		return fail(statusOf(begun.refusal), { ...saying('upload', begun.refusal.message), ...bare });
	},
	weigh: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const { chosen, kept } = chosenIn(form);
		const found = await readBackOf(actor, event.params.plan, formText(form, 'draft'), chosen);
		if (!found.ok) return refusedWith(event, form, 'weigh', found.refusal);
		return { ...saying('weigh', ''), message: null, view: found.value, kept, done: null };
	},
	apply: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const revision = Number(formText(form, 'revision'));
		const order = { ...chosenIn(form), revision: Number.isSafeInteger(revision) ? revision : -1 };
		const { plan } = event.params;
		const answer = await applyReadBack(actor, plan, formText(form, 'draft'), order);
		return answered(event, form, 'apply', answer, ({ count }) => `已导回，改了方案 ${count} 处。`);
	},
	undo: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const answer = await undoReadBack(actor, event.params.plan, formText(form, 'draft'));
		return answered(event, form, 'undo', answer, () => '已撤消这次导回，方案回到导回之前。');
	},
};

async function answered(
	event: Event,
	form: FormData,
	key: string,
	answer: Answer<BackApplied>,
	words: (value: BackApplied) => string,
) {
	if (!answer.ok) return refusedWith(event, form, key, answer.refusal);
	return done(key, words(answer.value));
}

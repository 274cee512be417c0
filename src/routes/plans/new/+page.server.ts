import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf, type Refusal } from '#server/answer.ts';
import { createDraft, draftOffer, previewDraft, type RawChoice } from '#server/drafting/index.ts';
import { formText } from '#server/form-text.ts';
import { listPlans } from '#server/plans/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const standards = valueOf(await draftOffer(actor));
	return {
		standards,
		plans: await listPlans(actor),
		requestId: crypto.randomUUID(),
		year: new Date().getFullYear(),
	};
};

const prefix = 'weeks/';

async function read(event: RequestEvent) {
	const form = await event.request.formData();
	const text = (name: string): string => formText(form, name, 100);
	const weeks = [...form.keys()]
		.filter((name) => name.startsWith(prefix))
		.map((name) => [name.slice(prefix.length), text(name)] as const);
	const choice: RawChoice = {
		standard: text('standard'),
		programme: text('programme'),
		cohort: text('cohort'),
		creditSystem: text('creditSystem') === 'yes',
		weeks: new Map(weeks),
	};
	return { choice, requestId: text('requestId'), fromFile: text('start') === 'file' };
}

const refusal = (refused: Refusal, choice: RawChoice) =>
	fail(statusOf(refused), {
		message: refused.message,
		faults: refused.faults ?? [],
		choice,
		preview: null,
	});

export const actions: Actions = {
	preview: async (event) => {
		const actor = requireActor(event);
		const { choice } = await read(event);
		const preview = await previewDraft(actor, choice);
		if (!preview.ok) return refusal(preview.refusal, choice);
		return { message: null, faults: [], choice, preview: preview.value };
	},
	create: async (event) => {
		const actor = requireActor(event);
		const { choice, requestId, fromFile } = await read(event);
		const created = await createDraft(actor, choice, requestId);
		if (!created.ok) return refusal(created.refusal, choice);
		redirect(303, `/plans/${created.value.planId}${fromFile ? '/import' : ''}`);
	},
};

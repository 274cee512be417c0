import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf, type Refusal } from '#server/answer.ts';
import {
	begunPlan,
	createDraft,
	draftOffer,
	forgetBegun,
	keepBegun,
	previewDraft,
	schoolTerms,
	startKinds,
	type RawChoice,
} from '#server/drafting/index.ts';
import { formText } from '#server/form-text.ts';
import { listPlans } from '#server/plans/index.ts';
import { listClaimable } from '#server/standards/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const standards = valueOf(await draftOffer(actor));
	return {
		standards,
		terms: valueOf(await schoolTerms(actor)),
		claimable: valueOf(await listClaimable(actor)),
		plans: await listPlans(actor),
		begun: await begunPlan(actor),
		now: new Date().toISOString(),
		requestId: crypto.randomUUID(),
		year: new Date().getFullYear(),
	};
};

const prefix = 'weeks/';
/** As many certificates as a plan may have. */
const mostAims = 20;

async function read(event: RequestEvent) {
	const form = await event.request.formData();
	const text = (name: string): string => formText(form, name, 100);
	const weeks = [...form.keys()]
		.filter((name) => name.startsWith(prefix))
		.map((name) => [name.slice(prefix.length), text(name)] as const);
	const aims = form.getAll('certificate').slice(0, mostAims).map(String);
	const choice: RawChoice = {
		from: text('start') === 'plan' ? text('from') || 'none' : '',
		certificates: aims.map((key) => ({ key, level: text(`level/${key}`) })),
		suggests: text('suggests') === 'yes',
		standard: text('standard'),
		programme: text('programme'),
		cohort: text('cohort'),
		creditSystem: text('creditSystem') === 'yes',
		weeks: new Map(weeks),
	};
	const start = startKinds.find((kind) => kind === text('start')) ?? 'standard';
	return { choice: { ...choice, start }, requestId: text('requestId') };
}

type Sent = Awaited<ReturnType<typeof read>>['choice'];

const refusal = (refused: Refusal, choice: Sent) =>
	fail(statusOf(refused), {
		message: refused.message,
		stale: refused.code === 'stale',
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
		return { message: null, stale: false, faults: [], choice, preview: preview.value };
	},
	create: async (event) => {
		const actor = requireActor(event);
		const { choice, requestId } = await read(event);
		const created = await createDraft(actor, choice, requestId);
		if (!created.ok) return refusal(created.refusal, choice);
		redirect(303, `/plans/${created.value.planId}${choice.start === 'file' ? '/import' : ''}`);
	},
	keep: async (event) => {
		const actor = requireActor(event);
		const { choice } = await read(event);
		const kept = await keepBegun(actor, choice);
		if (!kept.ok) return refusal(kept.refusal, choice);
		redirect(303, '/plans');
	},
	forget: async (event) => {
		valueOf(await forgetBegun(requireActor(event)));
		redirect(303, '/plans/new');
	},
};

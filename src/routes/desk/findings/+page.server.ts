import { fail } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { deskFindings, keepsDesk, ruleOnSeveral } from '#server/desk/index.ts';
import { newRecordId } from '#server/facts/index.ts';
import { formText } from '#server/form-text.ts';
import { saying } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return {
		findings: valueOf(await deskFindings(actor)),
		mayRule: keepsDesk(actor),
		requestId: newRecordId(),
	};
};

/** A browser sends lines with both marks of their end. */
const textOf = (value: FormDataEntryValue): string =>
	typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';

const kinds = ['waiver', 'remedy', 'confirm'] as const;

export const actions: Actions = {
	rule: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const finding = formText(form, 'finding', 5000);
		const planIds = form.getAll('plan').map(String).slice(0, 1000);
		const answer = await ruleOnSeveral(actor, {
			finding,
			planIds,
			read: new Map(planIds.map((id) => [id, form.getAll(`read/${id}`).map(textOf)])),
			kind: kinds.find((kind) => kind === formText(form, 'kind')) ?? 'waiver',
			requestId: formText(form, 'requestId'),
			reason: formText(form, 'reason', 5000),
			what: formText(form, 'what', 5000),
			who: formText(form, 'who', 500),
			by: formText(form, 'by'),
		});
		if (answer.ok) return { key: finding, message: null, faults: [], ruled: answer.value };
		return fail(statusOf(answer.refusal), saying(finding, answer.refusal.message));
	},
};

import { fail, type RequestEvent } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { statusOf } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	acceptPlan,
	addWriter,
	decisionsOf,
	endorsePlan,
	possibleWriters,
	removeWriter,
	returnPlan,
	submitPlan,
	withdrawPlan,
} from '#server/plans/index.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { plan } = event.params;
	return {
		decisions: valueOf(await decisionsOf(actor, plan)),
		possibleWriters: valueOf(await possibleWriters(actor, plan)),
	};
};

type Decide = typeof submitPlan;
type Event = RequestEvent<{ plan: string }>;

const decision = (decide: Decide) => async (event: Event) => {
	const actor = requireActor(event);
	const form = await event.request.formData();
	const answer = await decide(actor, event.params.plan, {
		revision: Number(formText(form, 'revision')),
		requestId: formText(form, 'requestId'),
		reason: formText(form, 'reason', 5000),
		reasons: formText(form, 'reasons', 200_000),
	});
	if (answer.ok) return answer.value;
	const { message, faults = [] } = answer.refusal;
	return fail(statusOf(answer.refusal), { message, faults: [...faults] });
};

const assignment = (assign: typeof addWriter, done: string) => async (event: Event) => {
	const actor = requireActor(event);
	const person = formText(await event.request.formData(), 'person');
	return told('writers', await assign(actor, event.params.plan, person), () => done);
};

export const actions: Actions = {
	submit: decision(submitPlan),
	withdraw: decision(withdrawPlan),
	endorse: decision(endorsePlan),
	return: decision(returnPlan),
	accept: decision(acceptPlan),
	assign: assignment(addWriter, '已加入编写人。'),
	unassign: assignment(removeWriter, '已移出编写人。'),
};

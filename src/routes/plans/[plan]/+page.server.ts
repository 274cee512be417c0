import { fail, type RequestEvent } from '@sveltejs/kit';
import { requireActor, valueOf, type Actor } from '#server/access/index.ts';
import { statusOf, type Answer } from '#server/answer.ts';
import { deadlineForPlan } from '#server/desk/index.ts';
import { formText } from '#server/form-text.ts';
import {
	addWriter,
	beginChange,
	decision,
	decisionsOf,
	enterRecord,
	lifeOf,
	possibleWriters,
	removeWriter,
} from '#server/plans/index.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { plan } = event.params;
	return {
		decisions: valueOf(await decisionsOf(actor, plan)),
		life: valueOf(await lifeOf(actor, plan)),
		deadline: valueOf(await deadlineForPlan(actor, plan)),
		possibleWriters: valueOf(await possibleWriters(actor, plan)),
	};
};

type Event = RequestEvent<{ plan: string }>;

/** What a form of the plan's life says; it names plan, stage and revision as they were shown. */
async function readForm({ request }: Event) {
	const form = await request.formData();
	return {
		revision: Number(formText(form, 'revision')),
		stage: formText(form, 'stage'),
		requestId: formText(form, 'requestId'),
		reason: formText(form, 'reason', 5000),
		reasons: formText(form, 'reasons', 200_000),
		record: recordIn(form),
		recordId: formText(form, 'recordId'),
		corrects: Number(formText(form, 'corrects')),
	};
}

/** Fields of a record stand under `record/` and their names. */
function recordIn(form: FormData): Record<string, string> {
	const names = [...form.keys()].filter((name) => name.startsWith('record/')).slice(0, 20);
	return Object.fromEntries(names.map((name) => [name.slice(7), formText(form, name, 5000)]));
}

type Form = Awaited<ReturnType<typeof readForm>>;

const asked =
	<Value extends object>(ask: (actor: Actor, plan: string, form: Form) => Promise<Answer<Value>>) =>
	async (event: Event) => {
		const actor = requireActor(event);
		const answer = await ask(actor, event.params.plan, await readForm(event));
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
	submit: asked(decision('submit')),
	withdraw: asked(decision('withdraw')),
	endorse: asked(decision('endorse')),
	return: asked(decision('return')),
	accept: asked(decision('accept')),
	deliberate: asked(decision('deliberate')),
	approve: asked(decision('approve')),
	publish: asked(decision('publish')),
	archive: asked(decision('archive')),
	record: asked(enterRecord),
	change: asked(beginChange),
	assign: assignment(addWriter, '已加入编写人。'),
	unassign: assignment(removeWriter, '已移出编写人。'),
};

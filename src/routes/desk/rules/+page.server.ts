import { error } from '@sveltejs/kit';
import { changeKinds } from '#domain/desk/change-kinds.ts';
import { milestones, type DaysBefore } from '#domain/desk/deadlines.ts';
import { requireActor } from '#server/access/index.ts';
import { daysOf, keepsDesk, routingOf, seesDesk, setDays, setRouting } from '#server/desk/index.ts';
import { formText } from '#server/form-text.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	if (!seesDesk(actor)) error(403, { message: '期限与流程由教务处设置，督导可以查看。' });
	return {
		days: await daysOf(actor.schoolId),
		routing: await routingOf(actor.schoolId),
		mayKeep: keepsDesk(actor),
	};
};

export const actions: Actions = {
	days: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const days = Object.fromEntries(
			milestones.map((milestone) => [milestone, Number(formText(form, milestone) || NaN)]),
		) as Record<keyof DaysBefore, number>;
		return told('days', await setDays(actor, days), () => '期限已保存。');
	},
	routing: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const rules = Object.fromEntries(changeKinds.map((kind) => [kind, form.getAll(kind)]));
		return told('routing', await setRouting(actor, rules), () => '流程已保存，从下一次办理起。');
	},
};

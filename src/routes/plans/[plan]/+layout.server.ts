import { requireActor, valueOf } from '#server/access/index.ts';
import { openPlan, today } from '#server/plans/index.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	event.depends('plan:open');
	const actor = requireActor(event);
	const opened = valueOf(await openPlan(actor, event.params.plan));
	return {
		opened,
		person: { id: actor.personId, name: actor.name },
		now: new Date().toISOString(),
		day: today(),
	};
};

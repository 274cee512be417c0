import { requireActor } from '#server/access/index.ts';
import { begunPlan } from '#server/drafting/index.ts';
import { listPlans } from '#server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const begun = await begunPlan(actor);
	return {
		role: actor.role,
		plans: await listPlans(actor),
		/** Without what was filled in: that is for the page where it goes on. */
		begun: begun && { title: begun.title, at: begun.at },
		now: new Date().toISOString(),
	};
};

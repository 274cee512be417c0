import { requireActor } from '#server/access/index.ts';
import { listPlans } from '#server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return { role: actor.role, plans: await listPlans(actor), now: new Date().toISOString() };
};

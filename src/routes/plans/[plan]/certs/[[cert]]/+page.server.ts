import { requireActor, valueOf } from '#server/access/index.ts';
import { listClaimable } from '#server/standards/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	await event.parent();
	return { claimable: valueOf(await listClaimable(actor)) };
};

import { requireActor, valueOf } from '#server/access/index.ts';
import { deskPlans } from '#server/desk/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	rows: valueOf(await deskPlans(requireActor(event))),
});

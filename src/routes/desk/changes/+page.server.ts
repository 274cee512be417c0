import { requireActor, valueOf } from '#server/access/index.ts';
import { deskChanges } from '#server/desk/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	changes: valueOf(await deskChanges(requireActor(event))),
	now: new Date().toISOString(),
});

import { requireActor, valueOf } from '#server/access/index.ts';
import { beforeIn, listAudit, soughtIn } from '#server/audit/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { searchParams } = event.url;
	const page = valueOf(await listAudit(actor, soughtIn(searchParams), beforeIn(searchParams)));
	return { page, query: Object.fromEntries(searchParams), now: new Date().toISOString() };
};

import { requireActor } from '#server/access/index.ts';
import { factsOverview, mayEditFacts } from '#server/facts/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const code = (event.url.searchParams.get('programme') ?? '').slice(0, 20);
	return {
		overview: await factsOverview(actor, code),
		mayEdit: mayEditFacts(actor),
		now: new Date().toISOString(),
	};
};

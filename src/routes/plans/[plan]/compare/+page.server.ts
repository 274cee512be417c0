import { requireActor, valueOf } from '#server/access/index.ts';
import { comparedWith } from '#server/comparing/index.ts';
import type { PageServerLoad } from './$types';
import { askedSides } from './asked.server.ts';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	return valueOf(await comparedWith(actor, event.params.plan, askedSides(event.url)));
};

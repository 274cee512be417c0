import { requireActor, valueOf } from '#server/access/index.ts';
import { comparedWith } from '#server/plans/index.ts';
import type { PageServerLoad } from './$types';

/** `?from=v1&to=draft`; what is not named is chosen. */
export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { searchParams } = event.url;
	const asked = { from: searchParams.get('from'), to: searchParams.get('to') };
	return valueOf(await comparedWith(actor, event.params.plan, asked));
};

import { redirect } from '@sveltejs/kit';
import { requireActor } from '#server/access/index.ts';
import { placesFor } from '#server/facts/index.ts';
import type { PageServerLoad } from './$types';

/**
 * From a place in the facts of a programme, as findings name it, to its record; else to the overview.
 * A page and no endpoint: the browser's own router would take the address for a kind of record.
 */
export const load: PageServerLoad = async (event) => {
	const placeOf = await placesFor(requireActor(event));
	const asked = (name: string): string => (event.url.searchParams.get(name) ?? '').slice(0, 300);
	const place = placeOf(asked('programme'), asked('path'));
	redirect(303, place ? `/facts/${place.kind}/${place.recordId}` : '/facts');
};

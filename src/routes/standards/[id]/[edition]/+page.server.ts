import { valueOf } from '#server/access/index.ts';
import { editionEffects } from '#server/editions/effects.ts';
import { standardPage } from '#server/standards/index.ts';
import { requireReader } from '../../who.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const who = requireReader(event);
	const { id, edition } = event.params;
	const page = valueOf(await standardPage(who, id, edition));
	const effects =
		page.row.kind === 'teaching' && event.locals.actor !== null
			? valueOf(await editionEffects(event.locals.actor, id, edition))
			: [];
	return { ...page, effects };
};

import { valueOf } from '#server/access/index.ts';
import { catalogue } from '#server/standards/index.ts';
import { requireReader } from '../who.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const who = requireReader(event);
	const text = (name: string): string => (event.url.searchParams.get(name) ?? '').slice(0, 100);
	const filter = {
		text: text('q').trim(),
		level: text('level'),
		majorClass: text('class'),
		having: text('having'),
	};
	const page = Math.max(1, Math.floor(Number(text('page'))) || 1);
	const found = valueOf(await catalogue(who, { ...filter, page }));
	return { ...found, filter };
};

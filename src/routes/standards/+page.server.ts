import { valueOf } from '#server/access/index.ts';
import { listLibrary, searchLibrary } from '#server/standards/index.ts';
import type { PageServerLoad } from './$types';
import { isForAll, requireReader } from './who.server.ts';

export const load: PageServerLoad = async (event) => {
	const who = requireReader(event);
	const text = (event.url.searchParams.get('q') ?? '').trim().slice(0, 100);
	const [library, hits] = await Promise.all([
		listLibrary(who),
		text === '' ? null : searchLibrary(who, text),
	]);
	return {
		library: valueOf(library),
		search: hits ? { text, hits: valueOf(hits) } : null,
		forAll: isForAll(event),
		now: new Date().toISOString(),
	};
};

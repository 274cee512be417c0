import { valueOf } from '#server/access/index.ts';
import { importsOf, listLibrary, mayImport, searchLibrary } from '#server/standards/index.ts';
import type { PageServerLoad } from './$types';
import { isForAll, requireReader } from './who.server.ts';

export const load: PageServerLoad = async (event) => {
	const who = requireReader(event);
	const text = (event.url.searchParams.get('q') ?? '').trim().slice(0, 100);
	const [library, imports, hits] = await Promise.all([
		listLibrary(who),
		mayImport(who) ? importsOf(who) : null,
		text === '' ? null : searchLibrary(who, text),
	]);
	return {
		library: valueOf(library),
		imports: imports ? valueOf(imports) : [],
		search: hits ? { text, hits: valueOf(hits) } : null,
		mayImport: mayImport(who),
		forAll: isForAll(event),
		now: new Date().toISOString(),
	};
};

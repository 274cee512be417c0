/** The standard of a plan where a browser does not have it from the product itself. */
import type { StandardHome } from '#domain/standards/library.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { AnyStandard } from '#standards/library.ts';
import type { Actor } from '../access/actor.ts';
import { libraryOf } from '../standards/shelf.ts';

export interface Imported {
	readonly standard: AnyStandard;
	readonly home: StandardHome;
	readonly origin: string;
}

export async function importedFor(
	{ schoolId }: Actor,
	{ standard }: Plan,
): Promise<Imported | null> {
	if (!standard) return null;
	const found = (await libraryOf(schoolId)).find(standard.id, standard.edition);
	if (!found || found.home === 'shipped') return null;
	return { standard: await found.load(), home: found.home, origin: found.origin };
}

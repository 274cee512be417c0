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

interface Named {
	readonly id: string;
	readonly edition: string;
}

async function importedAs(schoolId: string, { id, edition }: Named): Promise<Imported | null> {
	const found = (await libraryOf(schoolId)).find(id, edition);
	if (!found || found.home === 'shipped') return null;
	return { standard: await found.load(), home: found.home, origin: found.origin };
}

export const importedFor = async (
	{ schoolId }: Actor,
	{ standard }: Plan,
): Promise<Imported | null> => (standard ? importedAs(schoolId, standard) : null);

/** The same of the certificates that the plan sets as an aim. */
export async function importedClaims(
	{ schoolId }: Actor,
	{ certificates }: Plan,
): Promise<Imported[]> {
	const found = certificates.map(({ standard }) => importedAs(schoolId, standard));
	return (await Promise.all(found)).filter((one) => one !== null);
}

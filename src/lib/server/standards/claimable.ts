/** What the plans of somebody's school may set as an aim, of all that their library holds. */
import type { Claimable } from '#domain/certificates/claimable.ts';
import type { AnyStandard } from '#standards/library.ts';
import { granted, type Answer } from '../answer.ts';
import { schoolOf, type Who } from './permission.ts';
import { shelfOf } from './shelf.ts';

function claimableOf(one: AnyStandard): Claimable[] {
	if (one.kind === 'teaching') return [];
	const { id, edition, name, levels } = one.standard;
	return [
		{
			...{ id, edition, name, kind: one.kind },
			levels: levels.map(({ level }) => level),
			tracks: one.kind === 'occupational' ? one.standard.tracks : [],
		},
	];
}

/** By name, of one name by edition. */
export async function listClaimable(who: Who): Promise<Answer<Claimable[]>> {
	const { library } = await shelfOf(schoolOf(who));
	const standards = library.offered.filter(({ kind }) => kind !== 'teaching');
	const all = await Promise.all(standards.map(async (one) => claimableOf(await one.load())));
	const words = new Intl.Collator('zh');
	return granted(
		all
			.flat()
			.sort(
				(one, other) =>
					words.compare(one.name, other.name) || words.compare(one.edition, other.edition),
			),
	);
}

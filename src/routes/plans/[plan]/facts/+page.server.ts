import { requireActor, valueOf } from '#server/access/index.ts';
import { openVersion } from '#server/plans/index.ts';
import type { PageServerLoad } from './$types';

/** From 通过 on what the version keeps that stands, of any plan what the version in the address does. */
export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { opened } = await event.parent();
	const asked = Number(event.url.searchParams.get('version') ?? Number.NaN);
	const newest = opened.standing ?? undefined;
	const number = Number.isSafeInteger(asked) ? asked : newest;
	if (number === undefined) return { kept: null };
	const { check } = valueOf(await openVersion(actor, event.params.plan, number));
	return {
		kept: {
			number,
			facts: check.facts ?? null,
			findings: check.findings.filter(({ scope }) => scope === 'conditions'),
			asked: check.requirements?.find(([rule]) => rule === 'facilities/rooms')?.[1] ?? [],
		},
	};
};

/** Which course comes before which, and whether it does so in time. */
import type { Measures, Offer } from '../plan/measure.ts';

/**
 * `met`: it has ended when the other begins. `running`: it began before, but still runs. `same`, `later`:
 * it begins in the same semester, or after. `absent`: it stands in no semester.
 */
export type Timing = 'met' | 'running' | 'same' | 'later' | 'absent';

export interface Relation {
	readonly before: Offer;
	readonly after: Offer;
	readonly timing: Timing;
}

export const timingOf = (before: Offer, after: Offer): Timing => {
	if (!before.present || !after.present) return 'absent';
	if (before.last < after.first) return 'met';
	if (before.first < after.first) return 'running';
	return before.first === after.first ? 'same' : 'later';
};

/** Where it does not come before, which somebody has to mend. */
export const isBroken = ({ timing }: Relation): boolean => timing !== 'met' && timing !== 'absent';

/** In the order of the plan. A course that was removed since is nobody's prerequisite. */
export function relationsOf({ offers }: Pick<Measures, 'offers'>): Relation[] {
	const byId = new Map(offers.map((offer) => [offer.course.id, offer]));
	return offers.flatMap((after) =>
		[...new Set(after.course.prerequisites)].flatMap((id) => {
			const before = byId.get(id);
			return before && before !== after ? [{ before, after, timing: timingOf(before, after) }] : [];
		}),
	);
}

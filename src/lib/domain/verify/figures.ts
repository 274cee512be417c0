/** What the public page of a released version shows, to be held beside the paper. */
import { decimal } from '../exact.ts';
import type { Fingerprint } from '../plan/fingerprint.ts';
import { measure } from '../plan/measure.ts';
import type { CheckSummary } from '../plan/row.ts';
import type { Plan } from '../plan/shape.ts';

export interface PublicFigures {
	readonly years: number;
	readonly standard: { readonly id: string; readonly edition: string } | null;
	readonly verdict: CheckSummary['verdict'];
	readonly hours: string;
	readonly credits: string;
	/** Hash by section. */
	readonly sections: Fingerprint['sections'];
}

export function publicFigures(
	plan: Plan,
	{ verdict }: Pick<CheckSummary, 'verdict'>,
	{ sections }: Fingerprint,
): PublicFigures {
	const { totals } = measure(plan);
	return {
		years: plan.years,
		standard: plan.standard,
		verdict,
		hours: decimal(totals.hours),
		credits: decimal(totals.credits),
		sections,
	};
}

/** The plans that the person sees, as the page of plans lists them: read when the palette first opens. */
import type { PlanRow } from '#domain/plan/row.ts';
import { stageNames } from '#domain/plan/life.ts';
import { preloadData } from '$app/navigation';
import type { Entry } from './entry.ts';

const entryOf = ({ id, cohort, programmeName, programmeCode, stage }: PlanRow): Entry => ({
	id: `plan ${id}`,
	group: '方案',
	label: `${cohort}级 ${programmeName}`,
	detail: stageNames[stage],
	terms: programmeCode,
	to: { href: `/plans/${id}` },
});

/** None where the list cannot be read now: the rest of the palette does not wait for it. */
export async function listedPlans(): Promise<readonly Entry[]> {
	const read = await preloadData('/plans').catch(() => null);
	if (read?.type !== 'loaded' || read.status !== 200) return [];
	const { plans = [] } = read.data as { plans?: readonly PlanRow[] };
	return plans.map(entryOf);
}

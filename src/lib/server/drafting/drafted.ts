/** One draft, from what a thread can be told. */
import type { Plan } from '#domain/plan/shape.ts';
import { programmeOf, skeletonPlan } from '#standards/general/skeleton.ts';
import { draftPlan } from '#standards/draft/index.ts';
import type { TeachingStandard } from '#standards/schema/teaching.ts';

/** A standard, wherever it was published, or a programme that has none by its code. */
export type DraftBasis = { readonly teaching: TeachingStandard } | { readonly programme: string };

export type DraftOrder = DraftBasis & {
	readonly cohort: number;
	readonly creditSystem: boolean;
	readonly calendar: Plan['calendar'];
};

export interface Drafted {
	readonly plan: Plan;
	/** Rules that no draft could keep under that calendar, and why. */
	readonly unheld: readonly { readonly rule: string; readonly why: string }[];
}

type Options = Pick<DraftOrder, 'cohort' | 'creditSystem' | 'calendar'>;

async function skeleton(code: string, options: Options): Promise<Drafted> {
	const programme = await programmeOf(code);
	if (!programme.ok) throw new Error(`no programme ${code}`);
	return { plan: await skeletonPlan(programme.value, options), unheld: [] };
}

/** Throws where the programme is not there: whoever orders has found it before. */
export async function drafted(order: DraftOrder): Promise<Drafted> {
	const { cohort, creditSystem, calendar } = order;
	const options = { cohort, creditSystem, calendar };
	if ('programme' in order) return skeleton(order.programme, options);
	const { plan, unheld } = await draftPlan(order.teaching, options);
	return { plan, unheld: unheld.map(({ rule, why }) => ({ rule, why })) };
}

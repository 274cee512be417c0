/** One draft, from what a thread can be told. */
import type { Plan } from '#domain/plan/shape.ts';
import { draftPlan } from '#standards/draft/index.ts';
import { loadTeachingStandard } from '#standards/register.ts';

export interface DraftOrder {
	readonly standard: string;
	readonly edition: string;
	readonly cohort: number;
	readonly creditSystem: boolean;
	readonly calendar: Plan['calendar'];
}

export interface Drafted {
	readonly plan: Plan;
	/** Rules that no draft could keep under that calendar, and why. */
	readonly unheld: readonly { readonly rule: string; readonly why: string }[];
}

/** Throws where the standard is not there: whoever orders has found it before. */
export async function drafted({ standard, edition, ...options }: DraftOrder): Promise<Drafted> {
	const loaded = await loadTeachingStandard(standard, edition);
	if (!loaded.ok) throw new Error(`no standard ${standard}@${edition}`);
	const { plan, unheld } = await draftPlan(loaded.value, options);
	return { plan, unheld: unheld.map(({ rule, why }) => ({ rule, why })) };
}

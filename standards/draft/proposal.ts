/** What a standard proposes beside a plan: its draft for the same cohort, under the same calendar. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { loadTeachingStandard } from '../register.ts';
import type { TeachingStandard } from '../schema/teaching.ts';
import { defaultCalendar } from './calendar.ts';
import { draftPlan, type DraftOptions } from './index.ts';

/** A calendar of another number of years than the standard's holds no draft of it. */
export function proposalOptions(
	{ cohort, creditSystem, calendar }: Plan,
	{ standard }: TeachingStandard,
): Required<Pick<DraftOptions, 'cohort' | 'creditSystem' | 'calendar'>> {
	const { years } = standard.duration;
	const fits = calendar.length === 2 * years;
	return { cohort, creditSystem, calendar: fits ? calendar : defaultCalendar(years) };
}

/** A draft under the heading of `plan`: whose it is, and by which outline, no standard says. */
export const headedAs = (draft: Plan, { school, department, authors, outline }: Plan): Plan => ({
	...draft,
	...{ school, department, authors, outline },
});

/** The proposal of a shipped standard; without an edition the one in force for the cohort. */
export async function proposalFor(
	plan: Plan,
	{ id, edition }: { readonly id: string; readonly edition: string | undefined },
): Promise<Outcome<Plan>> {
	const standard = await loadTeachingStandard(id, edition, plan.cohort);
	if (!standard.ok) return standard;
	const draft = await draftPlan(standard.value, proposalOptions(plan, standard.value));
	return success(headedAs(draft.plan, plan));
}

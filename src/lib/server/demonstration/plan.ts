/** The demonstration's plan: 2026级 直播电商服务, as the standard drafts it. */
import type { Plan } from '#domain/plan/shape.ts';
import { draftPlan } from '#standards/draft/index.ts';
import { loadTeachingStandard } from '#standards/register.ts';

export const demonstrationCohort = 2026;

export async function draftedPlan(): Promise<Plan> {
	const standard = await loadTeachingStandard('730705', null, demonstrationCohort);
	if (!standard.ok) throw new Error('The standard of the demonstration is missing');
	return (await draftPlan(standard.value, { cohort: demonstrationCohort, department: '商贸系' }))
		.plan;
}

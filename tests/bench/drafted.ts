/** The plan that everything is measured on: 2026级 直播电商服务 as the standard drafts it. */
import type { Plan } from '#domain/plan/shape.ts';
import { draftPlan } from '#standards/draft/index.ts';
import { loadTeachingStandard } from '#standards/register.ts';

export const today = '2026-11-21';

export async function drafted(): Promise<Plan> {
	const standard = await loadTeachingStandard('730705');
	if (!standard.ok) throw new Error('the standard 730705 is not in the library');
	return (await draftPlan(standard.value, { cohort: 2026 })).plan;
}

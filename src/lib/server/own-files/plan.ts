/** The plan that a file is brought into, for those who may write it now. */
import type { Plan } from '#domain/plan/shape.ts';
import { isOpen } from '#domain/plan/life.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { contentOf } from '../plans/content.ts';
import { whyLocked } from '../plans/permission.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { visiblePlan } from '../plans/visible.ts';

export interface OwnPlan {
	readonly row: PlanRecord;
	readonly plan: Plan;
}

export async function writablePlan(actor: Actor, planId: string): Promise<Answer<OwnPlan>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const reason = whyLocked(actor, row);
	if (reason !== null) return refused(isOpen(row.stage) ? 'not-allowed' : 'stage', reason);
	return granted({ row, plan: await contentOf(actor.schoolId, row) });
}

/** The first question of every service: is the plan there for this actor? */
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { mayRead } from './permission.ts';
import { noSuchPlan } from './refusals.ts';
import { planById, type PlanRecord } from './repository.ts';

/** The plan's row, if the actor may read it; else as if it were not there. */
export async function visiblePlan(actor: Actor, planId: string): Promise<Answer<PlanRecord>> {
	const row = await readSchool(actor.schoolId, (db) => planById(db, planId));
	return row && mayRead(actor, row) ? granted(row) : noSuchPlan();
}

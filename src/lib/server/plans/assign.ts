/** Who writes a plan beside its owner and its department: given to people by 教务, or by its owner. */
import { eq } from 'drizzle-orm';
import type { Person } from '#domain/plan/row.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writeSchool } from '../db/databases.ts';
import { plans } from '../db/school/schema.ts';
import { membersOf, membershipOf } from '../people/repository.ts';
import { inPlanOrder } from './order.ts';
import { mayAssign, mayRead } from './permission.ts';
import { noSuchPlan } from './refusals.ts';
import { planById } from './repository.ts';
import { visiblePlan } from './visible.ts';

/** No plan is written by more: a list that long is a mistake. */
const most = 20;

const notTheirs = () =>
	refused('not-allowed', '编写人由教务处或方案的负责人指定；已发布的方案不再指定。');

/** 专业负责人 of the school who do not write the plan yet, for whoever may add them. */
export async function possibleWriters(actor: Actor, planId: string): Promise<Answer<Person[]>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const plan = visible.value;
	if (!mayAssign(actor, plan)) return granted([]);
	const members = await readPlatform((db) => membersOf(db, actor.schoolId));
	const known = new Set([plan.ownerId, ...plan.writers]);
	return granted(
		members
			.filter(({ id, role }) => role === 'department-head' && !known.has(id))
			.filter(({ department }) => department !== plan.department)
			.map(({ id, name, department }) => ({ id, name: `${name}（${department}）` })),
	);
}

async function isHead(schoolId: string, personId: string): Promise<boolean> {
	const member = await readPlatform((db) => membershipOf(db, personId, schoolId));
	return member?.role === 'department-head';
}

/** Reads, asks and writes in one transaction: two who add at once are both kept. */
const changed = (
	actor: Actor,
	planId: string,
	change: (writers: readonly string[]) => readonly string[],
): Promise<Answer<{ writers: readonly string[] }>> =>
	inPlanOrder(actor.schoolId, planId, () =>
		writeSchool(actor.schoolId, async (db) => {
			const plan = await planById(db, planId);
			if (!plan || !mayRead(actor, plan)) return noSuchPlan();
			if (!mayAssign(actor, plan)) return notTheirs();
			const writers = [...new Set(change(plan.writers))];
			if (writers.length > most)
				return refused('invalid', `一份方案至多另外指定 ${most} 位编写人。请先移出不再参与的人。`);
			await db.update(plans).set({ writers }).where(eq(plans.id, planId));
			return granted({ writers });
		}),
	);

/** Adding someone who already writes it changes nothing. */
export async function addWriter(actor: Actor, planId: string, personId: string) {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayAssign(actor, visible.value)) return notTheirs();
	if (!(await isHead(actor.schoolId, personId)))
		return refused('invalid', '只能指定本校的专业负责人。请从列表中选择。');
	return changed(actor, planId, (writers) => [...writers, personId]);
}

/** Their next save is refused; what they wrote stays. */
export const removeWriter = (actor: Actor, planId: string, personId: string) =>
	changed(actor, planId, (writers) => writers.filter((id) => id !== personId));

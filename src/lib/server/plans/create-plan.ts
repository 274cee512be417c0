/** A new plan: its first revision is what was drafted. */
import type { CheckSummary } from '#domain/plan/row.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writeSchool } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { schoolById } from '../schools/repository.ts';
import { remember } from './content.ts';
import { judge, summaryOf, today } from './judge.ts';
import { mayCreate } from './permission.ts';
import { badContent } from './refusals.ts';
import { insertPlan, insertSnapshot, planByRequest } from './repository.ts';

export interface NewPlan {
	readonly plan: Plan;
	/** Random, one for each form: the same form sent twice makes one plan. */
	readonly requestId: string;
}

/** What the school gives: its name, the author's department and name; decisions start anew. */
async function inSchool(actor: Actor, plan: Plan): Promise<Plan> {
	const school = await readPlatform((db) => schoolById(db, actor.schoolId));
	return {
		...plan,
		school: { name: actor.schoolName, code: school?.code ?? '' },
		department: actor.department || plan.department,
		authors: plan.authors.length > 0 ? plan.authors : [actor.name],
		waivers: [],
		justifications: plan.justifications.map((one) => ({ ...one, confirmed: null })),
	};
}

/** What a plan's row repeats of its content, so that lists need not open it. */
export const columnsOf = (plan: Plan) => ({
	programmeCode: plan.programme.code,
	programmeName: plan.programme.name,
	cohort: plan.cohort,
	standardId: plan.standard?.id ?? null,
	standardEdition: plan.standard?.edition ?? null,
});

function rowOf(actor: Actor, { plan, requestId }: NewPlan, summary: CheckSummary) {
	const at = now();
	return {
		id: newId(),
		requestId,
		...columnsOf(plan),
		// Whose the plan is; what the document later says of its department does not move it.
		department: plan.department,
		ownerId: actor.personId,
		stage: 'drafting' as const,
		stageSince: at,
		revision: 0,
		createdAt: at,
		updatedAt: at,
		updatedBy: actor.personId,
		summary,
	};
}

async function insert(actor: Actor, made: NewPlan, summary: CheckSummary) {
	return writeSchool(actor.schoolId, async (db) => {
		const before = await planByRequest(db, made.requestId);
		if (before)
			return before.ownerId === actor.personId
				? granted({ planId: before.id })
				: refused('invalid', '这张表单已经用过，请重新打开“新建方案”。');
		const row = rowOf(actor, made, summary);
		await insertPlan(db, row);
		await insertSnapshot(db, row.id, 0, JSON.stringify(made.plan));
		remember(actor.schoolId, row.id, 0, made.plan);
		return granted({ planId: row.id });
	});
}

export async function createPlan(
	actor: Actor,
	{ plan, requestId }: NewPlan,
): Promise<Answer<{ planId: string }>> {
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	if (!/^[\w.-]{8,64}$/.test(requestId)) return refused('invalid', '表单不完整，请刷新后再提交。');
	const read = readPlan(await inSchool(actor, plan));
	if (!read.ok) return badContent(read.faults);
	const on = today();
	const checked = await judge(actor.schoolId, read.value, on);
	if (!checked.ok) return badContent(checked.faults);
	return insert(actor, { plan: read.value, requestId }, summaryOf(checked.value, on));
}

/** 变更: a published plan is changed by a new draft that comes from it, and says so. */
import { isPublished, stageNames } from '#domain/plan/life.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { takeUpCarried } from '../remarks/open.ts';
import { readSchool } from '../db/databases.ts';
import { createPlan } from './create-plan.ts';
import { versionByNumber } from './decision-repository.ts';
import type { DecisionRequest } from './decide.ts';
import { longestReason, staleness } from './objection.ts';
import { inPlanOrder } from './order.ts';
import { mayWrite } from './permission.ts';
import { changeOf, publicationOf } from './record-repository.ts';
import { planByRequest, type PlanRecord } from './repository.ts';
import { whyGone } from './still-member.ts';
import { changedAlready } from './refusals.ts';
import { visiblePlan } from './visible.ts';

function objection(actor: Actor, row: PlanRecord, request: DecisionRequest) {
	if (!mayWrite(actor, row)) return refused('not-allowed', '变更由编写这份方案的专业负责人发起。');
	if (row.stage !== 'published')
		return refused(
			'stage',
			isPublished(row.stage)
				? '方案已归档，不再变更。'
				: `方案现在是“${stageNames[row.stage]}”，发布之后才有变更。`,
		);
	const reason = request.reason?.trim() ?? '';
	if (reason.length < 2) return refused('invalid', '请写明变更的原因，变更审批表要用。');
	return reason.length > longestReason
		? refused('invalid', `变更原因有 ${reason.length} 个字，至多 ${longestReason} 个字。`)
		: staleness(row, request);
}

/** What the version says, with all that was decided of it left behind: that is asked for anew. */
async function contentIn(schoolId: string, planId: string) {
	return readSchool(schoolId, async (db) => {
		const version = (await publicationOf(db, planId))?.version ?? 0;
		const record = await versionByNumber(db, planId, version);
		return record ? { version, plan: JSON.parse(record.content) as Plan } : null;
	});
}

/** One change at a time, and each from the newest: a plan that is being changed leads to its change. */
async function underWay(schoolId: string, row: PlanRecord, requestId: string) {
	const [change, repeated] = await readSchool(schoolId, async (db) => [
		await changeOf(db, row.id),
		await planByRequest(db, requestId),
	]);
	if (!change) return null;
	return change.plan.id === repeated?.id
		? granted({ planId: change.plan.id })
		: changedAlready(change.plan.stage);
}

export const beginChange = (
	actor: Actor,
	planId: string,
	request: DecisionRequest,
): Promise<Answer<{ planId: string }>> =>
	inPlanOrder(actor.schoolId, planId, async () => {
		const visible = await visiblePlan(actor, planId);
		if (!visible.ok) return visible;
		const row = visible.value;
		const hindrance =
			objection(actor, row, request) ??
			(await whyGone(actor)) ??
			(await underWay(actor.schoolId, row, request.requestId));
		if (hindrance) return hindrance;
		const published = await contentIn(actor.schoolId, planId);
		if (!published) throw new Error(`Plan ${planId} is published without a version`);
		const { plan, version } = published;
		const origin = { row, version, reason: request.reason?.trim() ?? '' };
		const made = await createPlan(actor, { plan, requestId: request.requestId, origin });
		if (made.ok) await takeUpCarried(actor, planId, { planId: made.value.planId, revision: 0 });
		return made;
	});

/** Submitting, withdrawing, returning and accepting: each asks who, from where, and on what. */
import {
	actionNames,
	sidesFor,
	stageAfter,
	stageNames,
	type Action,
	type Side,
	type Stage,
	type Ways,
} from '#domain/plan/life.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { contentOf } from './content.ts';
import * as decisions from './decision-repository.ts';
import { publish } from './events.ts';
import { freeze } from './freeze.ts';
import { judgedBy, today, type Judged } from './judge.ts';
import { openPoints, unconfirmedPoints } from './open-points.ts';
import { inPlanOrder } from './order.ts';
import { sidesOf } from './permission.ts';
import { registerAccepted } from '../verification/register-accepted.ts';
import { badContent } from './refusals.ts';
import { insertSnapshot, updatePlan, type PlanRecord } from './repository.ts';
import { visiblePlan } from './visible.ts';
import { waysOf } from './ways.ts';

export interface DecisionRequest {
	/** The revision that the person had before them. */
	readonly revision: number;
	/** Random, one for each form: the same form sent twice decides once. */
	readonly requestId: string;
	/** Why; a return needs one. */
	readonly reason?: string;
}

export interface Decided {
	readonly stage: Stage;
	/** Number of the version that an acceptance made. */
	readonly version: number | null;
}

type Ask = (actor: Actor, planId: string, request: DecisionRequest) => Promise<Answer<Decided>>;

const decision =
	(action: Action): Ask =>
	(actor, planId, request) =>
		inPlanOrder(actor.schoolId, planId, () => decide(actor, planId, action, request));

export const submitPlan = decision('submit');
export const withdrawPlan = decision('withdraw');
export const endorsePlan = decision('endorse');
export const returnPlan = decision('return');
export const acceptPlan = decision('accept');

async function decide(
	actor: Actor,
	planId: string,
	action: Action,
	request: DecisionRequest,
): Promise<Answer<Decided>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const before = await repeated(actor, row, action, request);
	if (before) return before;
	const ways = await waysOf(actor.schoolId);
	const objection = objectionTo(actor, row, action, request, ways);
	if (objection) return objection;
	const plan = await contentOf(actor.schoolId, row);
	const judged = await judgedBy(actor.schoolId, plan, today());
	if (!judged.ok) return badContent(judged.faults);
	const blocked = await blockedBy(actor, row, action, judged.value.check);
	const to = stageAfter(row.stage, action, ways) ?? row.stage;
	return blocked ?? carryOut({ actor, row, action, to, request }, plan, judged.value);
}

/** The same form sent again decides nothing new. */
async function repeated(
	actor: Actor,
	{ id }: PlanRecord,
	action: Action,
	request: DecisionRequest,
) {
	const { requestId } = request;
	const made = await readSchool(actor.schoolId, (db) =>
		decisions.decisionByRequest(db, id, requestId),
	);
	if (!made) return null;
	return made.personId === actor.personId && made.action === action
		? granted({ stage: made.to, version: made.version })
		: refused('invalid', '这张表单已经用过，请刷新后再办理。');
}

const sideNames: Record<Side, string> = {
	author: '专业负责人',
	department: '系部审核',
	'academic-affairs': '教务处',
};

function objectionTo(
	actor: Actor,
	row: PlanRecord,
	action: Action,
	request: DecisionRequest,
	ways: Ways,
) {
	const name = actionNames[action];
	const own = sidesOf(actor, row);
	const whose = sidesFor(row.stage, action);
	if (!whose.some((side) => own.includes(side)))
		return refused(
			'not-allowed',
			`“${name}”由${whose.map((side) => sideNames[side]).join('或')}办理。`,
		);
	if (stageAfter(row.stage, action, ways) === null)
		return refused('stage', `方案现在是“${stageNames[row.stage]}”，不能“${name}”。请刷新后再看。`);
	if (request.revision !== row.revision)
		return refused('stale', '您打开之后方案又有改动。请刷新，看过改动再办理。');
	if (!/^[\w.-]{8,64}$/.test(request.requestId))
		return refused('invalid', '表单不完整，请刷新后再办理。');
	return reasonObjection(action, request.reason?.trim() ?? '');
}

function reasonObjection(action: Action, reason: string) {
	if (reason.length > 2000)
		return refused('invalid', `意见有 ${reason.length} 个字，至多 2000 个字。`);
	return action === 'return' && reason.length < 2
		? refused('invalid', '退回时请写明意见，专业负责人据此修改。')
		: null;
}

/** Only what may be submitted is submitted or accepted; nobody accepts what they wrote. */
async function blockedBy(actor: Actor, { id }: PlanRecord, action: Action, check: Check) {
	if (action === 'withdraw' || action === 'return') return null;
	const { message, faults } = openPoints(check.findings);
	if (!check.submittable)
		return refused('invalid', `${message}，处理后可${actionNames[action]}。`, faults);
	if (action === 'submit') return null;
	const waiting = action === 'accept' ? unconfirmedPoints(check.findings) : null;
	if (waiting) return refused('invalid', waiting.message, waiting.faults);
	const wrote = await readSchool(actor.schoolId, (db) =>
		decisions.hasEdited(db, id, actor.personId),
	);
	return wrote ? refused('not-allowed', '您修改过这份方案，请由其他人通过。') : null;
}

interface Passing {
	readonly actor: Actor;
	readonly row: PlanRecord;
	readonly action: Action;
	readonly to: Stage;
	readonly request: DecisionRequest;
}

async function carryOut(
	{ actor, row, action, to, request }: Passing,
	plan: Plan,
	judged: Judged,
): Promise<Answer<Decided>> {
	const { schoolId, personId, name } = actor;
	const { id: planId, revision, stage: from } = row;
	const at = now();
	const reason = request.reason?.trim() ?? '';
	const version = await writeSchool(schoolId, async (db) => {
		if (
			!(await updatePlan(db, row, {
				stage: to,
				stageSince: at,
				updatedAt: at,
				updatedBy: personId,
			}))
		)
			return undefined;
		await insertSnapshot(db, planId, revision, JSON.stringify(plan));
		const number = action === 'accept' ? await freeze(db, row, plan, judged, personId, at) : null;
		const { requestId } = request;
		const made = { planId, requestId, action, from, to, revision, personId, at, reason };
		await decisions.insertDecision(db, { ...made, version: number });
		return number;
	});
	if (version === undefined) return refused('stale', '方案正在被别处修改，请刷新后再办理。');
	const news = {
		stage: to,
		stageSince: at,
		by: { id: personId, name },
		reason: reason || null,
		version,
	};
	publish(schoolId, planId, { kind: 'stage', news });
	// In the platform's database, so after the school's; should it fail, the first printing makes up for it.
	if (version !== null) await registerAccepted(actor, planId, version);
	return granted({ stage: to, version });
}

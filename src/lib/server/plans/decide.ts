/** The passages of a plan from stage to stage: each asks who, from where, on what, and what must hold. */
import { passageOf, stageAfter, type Action, type Stage } from '#domain/plan/life.ts';
import { needsOf } from '#domain/plan/passages.ts';
import type { RecordValues } from '#domain/plan/record.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readReturnReasons } from '../remarks/return-reasons.ts';
import { readSchool } from '../db/databases.ts';
import { basisFor } from './basis.ts';
import { carryOut } from './carry-out.ts';
import { unmet } from './conditions.ts';
import { contentOf } from './content.ts';
import { readDecisionRecord } from './decision-record.ts';
import * as decisions from './decision-repository.ts';
import { judgedBy } from './judge.ts';
import { objectionTo } from './objection.ts';
import { inPlanOrder } from './order.ts';
import { registerAccepted } from './register-accepted.ts';
import { badContent } from './refusals.ts';
import type { PlanRecord } from './repository.ts';
import { whyGone } from './still-member.ts';
import { routeFor, waysFor } from './route.ts';
import { visiblePlan } from './visible.ts';

export interface DecisionRequest {
	/** The revision that the person had before them. */
	readonly revision: number;
	/** The stage that they had before them; absent: a program that has just read it. */
	readonly stage?: string;
	/** Random, one for each form: the same form sent twice decides once. */
	readonly requestId: string;
	/** Why; a return needs one. */
	readonly reason?: string;
	/** What the meeting recorded, by the names of the fields. */
	readonly record?: RecordValues;
	/** Of a return: its reasons one by one, each a comment (remarks/return-reasons.ts). */
	readonly reasons?: string;
}

export interface Decided {
	readonly stage: Stage;
	/** Number of the version that it made; null: none. */
	readonly version: number | null;
}

type Ask = (actor: Actor, planId: string, request: DecisionRequest) => Promise<Answer<Decided>>;

export const decision =
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
	const objection = objectionTo(actor, row, action, request) ?? (await whyGone(actor));
	if (objection) return objection;
	return passThrough(actor, row, action, request);
}

const returnReasons = (action: Action, plan: Plan, { reasons, reason = '' }: DecisionRequest) =>
	action === 'return' ? readReturnReasons(plan, reasons, reason) : granted([]);

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
		? granted({ stage: decisions.toOf(made), version: made.version })
		: refused('invalid', '这张表单已经用过，请刷新后再办理。');
}

/** A return asks nothing of the plan: what can no longer be judged can still go back to its authors. */
async function judgedFor(actor: Actor, row: PlanRecord, plan: Plan, isNeeded: boolean) {
	if (!isNeeded) return granted({ plan, judged: null });
	const judged = await judgedBy(actor.schoolId, plan, await basisFor(actor.schoolId, row));
	return judged.ok ? granted({ plan, judged: judged.value }) : badContent(judged.faults);
}

async function passThrough(
	actor: Actor,
	row: PlanRecord,
	action: Action,
	request: DecisionRequest,
): Promise<Answer<Decided>> {
	const content = await contentOf(actor.schoolId, row);
	const route = await routeFor(actor.schoolId, row.id, content);
	const ways = await waysFor(actor.schoolId, route);
	const passage = passageOf(row.stage, action);
	const to = stageAfter(row.stage, action, ways);
	if (!passage || to === null) throw new Error(`No passage ${action} from ${row.stage}`);
	const needs = needsOf(passage, ways);
	const found = await judgedFor(actor, row, content, needs.length > 0);
	if (!found.ok) return found;
	const { plan, judged } = found.value;
	const { check } = judged ?? {};
	const blocked =
		check &&
		(await readSchool(actor.schoolId, (db) => unmet(db, needs, { actor, row, action, check })));
	if (blocked) return blocked;
	const record = await readDecisionRecord(actor.schoolId, row, passage, request);
	if (!record.ok) return record;
	const reasons = returnReasons(action, plan, request);
	if (!reasons.ok) return reasons;
	const given = { record: record.value, reasons: reasons.value };
	const passing = { actor, row, passage, to, route, request, plan, judged, ...given };
	return registered(actor, row.id, await carryOut(passing));
}

/** A version gets its code in the platform's database, so after the school's; should that fail, the first printing makes up for it. */
async function registered(
	actor: Actor,
	planId: string,
	decided: Answer<Decided>,
): Promise<Answer<Decided>> {
	const version = decided.ok ? decided.value.version : null;
	if (version !== null) await registerAccepted(actor, planId, version);
	return decided;
}

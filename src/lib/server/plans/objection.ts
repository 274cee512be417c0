/** Why a passage is not this person's, not of this stage, or not of what they have read. */
import {
	actionNames,
	passageOf,
	sidesFor,
	stageNames,
	type Action,
	type Side,
} from '#domain/plan/life.ts';
import type { Actor } from '../access/actor.ts';
import { refused } from '../answer.ts';
import type { DecisionRequest } from './decide.ts';
import { sidesOf } from './permission.ts';
import type { PlanRecord } from './repository.ts';

const sideNames: Record<Side, string> = {
	author: '专业负责人',
	department: '系部审核',
	'academic-affairs': '教务处',
};

export const formRequest = /^[\w.-]{8,64}$/;
export const longestReason = 2000;

export function objectionTo(
	actor: Actor,
	row: PlanRecord,
	action: Action,
	request: DecisionRequest,
) {
	const name = actionNames[action];
	const own = sidesOf(actor, row);
	const whose = sidesFor(row.stage, action);
	if (!whose.some((side) => own.includes(side)))
		return refused(
			'not-allowed',
			`“${name}”由${whose.map((side) => sideNames[side]).join('或')}办理。`,
		);
	if (!passageOf(row.stage, action))
		return refused('stage', `方案现在是“${stageNames[row.stage]}”，不能“${name}”。请刷新后再看。`);
	return staleness(row, request) ?? reasonObjection(row, action, request.reason?.trim() ?? '');
}

/** The form names plan, stage and revision as they were when it was opened. */
export function staleness(
	row: PlanRecord,
	{ revision, stage, requestId }: Pick<DecisionRequest, 'revision' | 'stage' | 'requestId'>,
) {
	if (revision !== row.revision || (stage !== undefined && stage !== row.stage))
		return refused('stale', '您打开之后方案又有改动。请刷新，看过改动再办理。');
	return formRequest.test(requestId) ? null : refused('invalid', '表单不完整，请刷新后再办理。');
}

function reasonObjection({ stage }: PlanRecord, action: Action, reason: string) {
	if (reason.length > longestReason)
		return refused('invalid', `意见有 ${reason.length} 个字，至多 ${longestReason} 个字。`);
	if (!passageOf(stage, action)?.needsReason || reason.length >= 2) return null;
	return action === 'return'
		? refused('invalid', '退回时请写明意见，专业负责人据此修改。')
		: refused('invalid', `“${actionNames[action]}”时请写明原因。`);
}

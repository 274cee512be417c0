/** Rounds in which auditors may comment: 教务 open and close them, and both stay known. */
import { isRoundAhead } from '#domain/comments/round.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { today } from '../plans/judge.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { mayOpenRounds } from './permission.ts';
import * as repository from '../remarks/repository.ts';
import type { RequestOf } from './request.ts';
import { repeated, type Done } from './written.ts';

const notTheirs = () => refused('not-allowed', '审阅由教务处向审核/督导开放和结束。');

function daysObjection({ firstDay, lastDay }: RequestOf<'open-round'>) {
	const fault = (path: string, wrong: string, right: string) =>
		refused('invalid', '没有开放审阅。', [{ path, wrong, right }]);
	if (lastDay < firstDay)
		return fault('lastDay', `截止 ${lastDay} 早于开始 ${firstDay}`, '截止日期应不早于开始日期');
	if (lastDay < today())
		return fault('lastDay', `截止 ${lastDay} 已经过去`, `选择 ${today()} 或以后`);
	return Date.parse(lastDay) - Date.parse(firstDay) > 366 * 86_400_000
		? fault('lastDay', '一轮审阅长过一年', '至多一年，到期可以再开一轮')
		: null;
}

export async function openRound(
	actor: Actor,
	{ id: planId }: PlanRecord,
	request: RequestOf<'open-round'>,
): Promise<Answer<Done>> {
	if (!mayOpenRounds(actor)) return notTheirs();
	const { requestId, firstDay, lastDay } = request;
	return writeSchool(actor.schoolId, async (db) => {
		const before = await repeated(db, actor, planId, requestId);
		const objection = before ?? daysObjection(request);
		if (objection) return objection;
		const standing = await repository.roundsOfPlan(db, planId);
		const ahead = standing.find((round) => isRoundAhead(round, today()));
		if (ahead)
			return refused(
				'stage',
				`已有一轮审阅（${ahead.firstDay} 至 ${ahead.lastDay}）。结束它之后再开新的一轮。`,
			);
		const id = newId();
		const opened = { openedBy: actor.personId, openedAt: now(), closedBy: null, closedAt: null };
		await repository.insertRound(db, { id, planId, requestId, firstDay, lastDay, ...opened });
		return granted({ id });
	});
}

/** Closing what is closed changes nothing. */
export async function closeRound(
	actor: Actor,
	{ id: planId }: PlanRecord,
	{ round: id }: RequestOf<'close-round'>,
): Promise<Answer<Done>> {
	if (!mayOpenRounds(actor)) return notTheirs();
	return writeSchool(actor.schoolId, async (db) => {
		const standing = await repository.roundsOfPlan(db, planId);
		if (!standing.some((round) => round.id === id))
			return refused('not-found', '没有这一轮审阅，请刷新后再看。');
		await repository.closeRound(db, id, { closedBy: actor.personId, closedAt: now() });
		return granted({ id });
	});
}

/** What becomes of a comment: settled, opened again, taken back, declined, carried over. */
import { maySettle, mayWithdraw, type Speaker } from '#domain/comments/permit.ts';
import { readRemark } from '#domain/comments/remark-text.ts';
import {
	isOpenThread,
	settlementNames,
	statusNames,
	type Settlement,
	type Thread,
} from '#domain/comments/thread.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool, type SchoolQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { readsThread } from './permission.ts';
import { rowsOf, threadsIn } from '../remarks/read-threads.ts';
import { insertEvent } from '../remarks/repository.ts';
import type { RequestOf } from './request.ts';
import { noSuchComment } from './say.ts';
import { repeated, type Done } from './written.ts';

export type SettleRequest = RequestOf<
	'resolve' | 'reopen' | 'withdraw' | 'decline' | 'carry' | 'release' | 'hide'
>;

const whose: Record<Settlement, string> = {
	resolve: '意见由提出人或教务处标记为已解决；您可以答复。',
	reopen: '意见由提出人或教务处重新打开；您可以答复。',
	withdraw: '只能撤回自己写的意见；退回的理由是办理记录，不能撤回。',
	apply: '建议由方案的编写人应用。',
	decline: '建议由方案的编写人决定是否采纳。',
	carry: '由教务处把意见转入下一版。',
	release: '由教务处决定意见是否向审核和外部公开。',
	hide: '由教务处决定意见是否向审核和外部公开。',
};

function whyNotShown({ isReleased }: Thread, kind: 'release' | 'hide') {
	if (isReleased === (kind === 'release'))
		return refused('stale', `这条意见${isReleased ? '已经' : '没有'}向外部公开，请刷新后再看。`);
	return refused('not-allowed', whose[kind]);
}

/** Why it does not become this: because of how it stands, or because it is another's to say. */
export function whyNotSettled(thread: Thread, kind: Settlement) {
	const { suggestion, status } = thread;
	const isOfSuggestion = kind === 'apply' || kind === 'decline';
	if (isOfSuggestion && !suggestion) return refused('invalid', '这条意见没有附建议。');
	if (isOfSuggestion && suggestion?.state !== 'open')
		return refused(
			'stale',
			`这条建议已经${suggestion?.state === 'applied' ? '应用' : '写明不采纳'}，请刷新后再看。`,
		);
	if (kind === 'release' || kind === 'hide') return whyNotShown(thread, kind);
	if (kind !== 'reopen' && kind !== 'withdraw' && !isOpenThread(thread))
		return refused('stale', `这条意见${statusNames[status]}，请刷新后再看。`);
	if (kind === 'reopen' && isOpenThread(thread))
		return refused('stale', '这条意见已经是打开的，请刷新后再看。');
	return refused('not-allowed', whose[kind]);
}

export const threadWith = async (
	db: SchoolQueries,
	planId: string,
	commentId: string,
): Promise<Thread | undefined> =>
	threadsIn(await rowsOf(db, planId)).find(({ remarks }) =>
		remarks.some(({ id }) => id === commentId),
	);

/** Only withdrawing is also of an answer. */
function isTheirs(thread: Thread, request: SettleRequest, speaker: Speaker): boolean {
	const remark = thread.remarks.find(({ id }) => id === request.comment);
	if (request.kind === 'withdraw')
		return remark !== undefined && mayWithdraw(thread, remark, speaker);
	return request.comment === thread.id && maySettle(thread, request.kind, speaker);
}

/** A declined suggestion says why; else a reason may be given. */
function reasonOf({ kind, reason }: SettleRequest) {
	if (kind !== 'decline' && reason.trim() === '') return granted('');
	const read = readRemark(reason, kind === 'decline' ? 2 : 1, 'reason');
	return read.ok
		? granted(read.value)
		: refused('invalid', `没有${settlementNames[kind]}：请写明理由。`, read.faults);
}

export async function settle(
	actor: Actor,
	row: PlanRecord,
	speaker: Speaker,
	request: SettleRequest,
): Promise<Answer<Done>> {
	const reason = reasonOf(request);
	if (!reason.ok) return reason;
	const { requestId, kind, comment: commentId } = request;
	const { personId } = actor;
	return writeSchool(actor.schoolId, async (db) => {
		const before = await repeated(db, actor, row.id, requestId);
		if (before) return before;
		const thread = await threadWith(db, row.id, commentId);
		if (!thread || !readsThread(actor, thread)) return noSuchComment();
		if (!isTheirs(thread, request, speaker)) return whyNotSettled(thread, kind);
		const made = { planId: row.id, requestId, commentId, kind, reason: reason.value };
		await insertEvent(db, { ...made, revision: row.revision, personId, at: now() });
		return granted({ id: thread.id });
	});
}

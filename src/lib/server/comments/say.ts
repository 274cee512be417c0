/** Saying something on a plan: a comment in its place, or an answer. */
import { mayAnswer, type Speaker } from '#domain/comments/permit.ts';
import { mentionsIn } from '#domain/comments/mentions.ts';
import { readRemark } from '#domain/comments/remark-text.ts';
import type { Voice } from '#domain/comments/thread.ts';
import type { Fault } from '#domain/fault.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool, type SchoolQueries } from '../db/databases.ts';
import { contentOf } from '../plans/content.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { newComment } from '../remarks/new-comment.ts';
import { readsThread } from './permission.ts';
import { readersOf } from './readers.ts';
import { rowsOf, threadsIn } from '../remarks/read-threads.ts';
import { countComments, insertComments, type CommentRecord } from '../remarks/repository.ts';
import type { RequestOf } from './request.ts';
import { settledSuggestion } from './suggested.ts';
import { settledAnchor } from '../remarks/target.ts';
import { repeated, type Done } from './written.ts';

/** No plan is talked about more: whoever comes here is a program. */
const most = 5000;

const badText = (faults: readonly Fault[]) =>
	refused('invalid', '意见没有保存，写的内容还在。', faults);

interface Words {
	readonly text: string;
	readonly mentions: readonly string[];
}

/** Text and mentions as they are kept. */
async function wordsOf(
	actor: Actor,
	row: PlanRecord,
	sent: Pick<RequestOf<'answer'>, 'text' | 'mentions'>,
): Promise<Answer<Words>> {
	const text = readRemark(sent.text);
	if (!text.ok) return badText(text.faults);
	const mentions = mentionsIn(text.value, await readersOf(actor, row), sent.mentions);
	return mentions.ok
		? granted({ text: text.value, mentions: mentions.value })
		: badText(mentions.faults);
}

async function add(db: SchoolQueries, actor: Actor, row: CommentRecord): Promise<Answer<Done>> {
	const before = await repeated(db, actor, row.planId, row.requestId);
	if (before) return before;
	if ((await countComments(db, row.planId)) >= most)
		return refused('too-many', `这份方案已有 ${most} 条意见，不能再加。`);
	await insertComments(db, [row]);
	return granted({ id: row.threadId });
}

const spoken = (
	{ personId }: Actor,
	{ id: planId, revision }: PlanRecord,
	voice: Voice,
	requestId: string,
) => ({ planId, revision, requestId, voice, personId });

export async function comment(
	actor: Actor,
	row: PlanRecord,
	voice: Voice,
	request: RequestOf<'comment'>,
): Promise<Answer<Done>> {
	const words = await wordsOf(actor, row, request);
	if (!words.ok) return words;
	const plan = await contentOf(actor.schoolId, row);
	const anchor = settledAnchor(plan, request.anchor);
	if (!anchor.ok) return anchor;
	const edits = request.edits ? settledSuggestion(plan, request.edits) : granted(null);
	if (!edits.ok) return edits;
	const made = newComment({
		...spoken(actor, row, voice, request.requestId),
		...words.value,
		anchor: anchor.value,
		edits: edits.value,
	});
	return writeSchool(actor.schoolId, (db) => add(db, actor, made));
}

export async function answer(
	actor: Actor,
	row: PlanRecord,
	speaker: Speaker & { readonly voice: Voice },
	request: RequestOf<'answer'>,
): Promise<Answer<Done>> {
	const words = await wordsOf(actor, row, request);
	if (!words.ok) return words;
	const { requestId, thread: threadId } = request;
	const made = newComment({
		...spoken(actor, row, speaker.voice, requestId),
		...words.value,
		threadId,
	});
	return writeSchool(actor.schoolId, async (db) => {
		const thread = threadsIn(await rowsOf(db, row.id)).find(({ id }) => id === threadId);
		if (!thread || !readsThread(actor, thread)) return noSuchComment();
		if (!mayAnswer(thread, speaker)) return refused('stage', '这条意见已经撤回，不能再答复。');
		return add(db, actor, made);
	});
}

export const noSuchComment = () => refused('not-found', '没有这条意见，请刷新后再看。');

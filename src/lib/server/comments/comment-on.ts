/** The door to all that is said on a plan: whether they may speak, then what they came for. */
import type { Speaker } from '#domain/comments/permit.ts';
import type { Voice } from '#domain/comments/thread.ts';
import type { Actor } from '../access/actor.ts';
import { refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { publish } from '../plans/events.ts';
import { badContent } from '../plans/refusals.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { visiblePlan } from '../plans/visible.ts';
import { apply, type Applied } from './apply.ts';
import { speakerOf, whySilent } from './permission.ts';
import { roundsOfPlan } from '../remarks/repository.ts';
import { readCommentRequest, type CommentRequest } from './request.ts';
import { closeRound, openRound } from './rounds.ts';
import { answer, comment } from './say.ts';
import { settle } from './settle.ts';
import type { Done } from './written.ts';

type Speaking = Speaker & { readonly voice: Voice };

function carryOut(
	actor: Actor,
	row: PlanRecord,
	speaker: Speaking,
	request: CommentRequest,
): Promise<Answer<Done | Applied>> {
	switch (request.kind) {
		case 'comment':
			return comment(actor, row, speaker.voice, request);
		case 'answer':
			return answer(actor, row, speaker, request);
		case 'apply':
			return apply(actor, row, request);
		case 'open-round':
			return openRound(actor, row, request);
		case 'close-round':
			return closeRound(actor, row, request);
		default:
			return settle(actor, row, speaker, request);
	}
}

const isSpeaking = (speaker: Speaker): speaker is Speaking => speaker.voice !== null;

export async function commentOn(
	actor: Actor,
	planId: string,
	sent: unknown,
): Promise<Answer<Done | Applied>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const row = visible.value;
	const rounds = await readSchool(actor.schoolId, (db) => roundsOfPlan(db, planId));
	const speaker = speakerOf(actor, row, rounds);
	if (!isSpeaking(speaker)) return refused('not-allowed', whySilent(actor, row, rounds) ?? '');
	const request = readCommentRequest(sent);
	if (!request.ok) return badContent(request.faults);
	const done = await carryOut(actor, row, speaker, request.value);
	if (done.ok) tell(actor.schoolId, planId, done.value.id);
	return done;
}

/** Others on the plan hear that there is something to read. */
export const tell = (schoolId: string, planId: string, id: string): void =>
	publish(schoolId, planId, { kind: 'comment', news: { id, at: now() } });

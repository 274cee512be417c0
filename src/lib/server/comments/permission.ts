/** As whom somebody speaks on a plan, and whether they read what others said there. */
import { isRoundOpen } from '#domain/comments/round.ts';
import type { Speaker } from '#domain/comments/permit.ts';
import type { Thread, Voice } from '#domain/comments/thread.ts';
import type { Actor } from '../access/actor.ts';
import { today } from '../plans/judge.ts';
import { sidesOf, whyLocked, type Held } from '../plans/permission.ts';
import type { RoundRecord } from '../remarks/repository.ts';

/** A guest speaks in the round that their link was given for. */
const guestVoice = ({ guest }: Actor, rounds: readonly RoundRecord[]): Voice | null =>
	rounds.some((round) => round.id === guest?.roundId && isRoundOpen(round, today()))
		? 'expert'
		: null;

/** null: they may not speak now. Auditors do in a round that 教务 opened to them. */
function voiceOf(actor: Actor, plan: Held, rounds: readonly RoundRecord[]): Voice | null {
	if (actor.role === 'guest') return guestVoice(actor, rounds);
	const [side] = sidesOf(actor, plan);
	if (side) return side;
	const isLetIn = actor.role === 'auditor' && rounds.some((round) => isRoundOpen(round, today()));
	return isLetIn ? 'auditor' : null;
}

export const speakerOf = (actor: Actor, plan: Held, rounds: readonly RoundRecord[]): Speaker => ({
	personId: actor.personId,
	voice: voiceOf(actor, plan, rounds),
	mayEdit: whyLocked(actor, plan) === null,
});

/**
 * Whether they read the comments: who writes and who judges the plan; auditors once a round was opened
 * to them. Whoever only reads a plan of another department does not.
 */
export const mayReadComments = (
	actor: Actor,
	plan: Held,
	rounds: readonly RoundRecord[],
): boolean => sidesOf(actor, plan).length > 0 || (actor.role === 'auditor' && rounds.length > 0);

/**
 * Whether a comment is there for them on a plan that they may read: auditors outside of any round and
 * guests read what 教务 released; guests what they said themselves, too.
 */
export const readsThread = (
	actor: Actor,
	{ isReleased, remarks: [first] }: Thread,
	readsAll = actor.role !== 'guest',
): boolean =>
	readsAll ||
	((actor.role === 'auditor' || actor.role === 'guest') && isReleased) ||
	(actor.role === 'guest' && first.by.id === actor.personId);

const whyGuestSilent = ({ guest }: Actor): string =>
	guest?.roundId
		? '这一轮审阅的时间已过或还没有到，可以看，不能写。需要继续请联系学校教务处。'
		: '您的链接只供查阅，不能写意见。';

/** Why they may not speak, in Chinese; null: they may. */
export function whySilent(actor: Actor, plan: Held, rounds: readonly RoundRecord[]): string | null {
	if (voiceOf(actor, plan, rounds) !== null) return null;
	if (actor.role === 'guest') return whyGuestSilent(actor);
	if (actor.role !== 'auditor') return '意见由编写人、系部审核和教务处提出和答复。';
	return rounds.length === 0
		? '教务处还没有向审核/督导开放这份方案的审阅，意见暂不公开。'
		: '审阅的时间已过或还没有到，可以看意见，不能写。需要继续请联系教务处。';
}

export const mayOpenRounds = ({ role }: Actor): boolean => role === 'academic-affairs';
